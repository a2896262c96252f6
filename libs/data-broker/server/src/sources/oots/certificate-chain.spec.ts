import { describe, expect, test } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { chainFault } from './certificate-chain';
import { makeCertificate, type CertificateWish, type MadeCertificate } from './certificate-maker';
import { JadesCheck } from './jades';
import { signerWith } from './jades-signer';

Logger.overrideLogger(false);

const now = new Date('2026-11-30T12:00:00Z');
const dayMs = 86_400_000;
const from = new Date(now.getTime() - dayMs);
const make = (name: string, wish: Partial<CertificateWish> = {}) => makeCertificate({ name, from, ...wish });

const root = make('Root', { authority: true, usage: [5, 6] });
const between = make('Between', { issuer: root, authority: true, below: 0, usage: [5] });
const provider = make('Provider', { issuer: between, usage: [0] });
const stranger = make('Root', { authority: true, usage: [5, 6] });

const fault = (chain: readonly MadeCertificate[], anchors = [root], at = now) =>
  chainFault(
    chain.map(({ certificate }) => certificate),
    anchors.map(({ certificate }) => certificate),
    at,
  );

describe('a certificate', () => {
  test('is believed when it descends from an anchor, with those between sent along in any order', () => {
    const other = make('Other', { issuer: root, authority: true });
    expect(fault([provider, between])).toBeUndefined();
    expect(fault([provider, other, between, root])).toBeUndefined();
    expect(fault([make('Direct', { issuer: root })])).toBeUndefined();
  });

  test.each<[string, string, () => readonly MadeCertificate[]]>([
    ['that nobody leads to an anchor', 'unknownIssuer', () => [provider]],
    ['that signed itself', 'unknownIssuer', () => [make('Alone')]],
    [
      'of an authority with the name of an anchor and another key',
      'unknownIssuer',
      () => [make('X', { issuer: stranger }), stranger],
    ],
    ['that is over', 'notValidThen', () => [make('Old', { issuer: root, from: new Date(now.getTime() - 9 * dayMs) })]],
    [
      'that has not begun',
      'notValidThen',
      () => [make('New', { issuer: root, from: new Date(now.getTime() + dayMs) })],
    ],
    ['for agreeing on keys', 'notForSigning', () => [make('Agrees', { issuer: root, usage: [4] })]],
    ['of an authority that signs answers itself', 'notForSigning', () => [between]],
    [
      'with something critical that nobody understands',
      'notUnderstood',
      () => [make('Odd', { issuer: root, odd: true })],
    ],
  ])('%s is not believed', (_what, why, chain) => {
    expect(fault(chain())).toBe(why);
  });
});

describe('an authority on the way', () => {
  test.each<[string, string, Partial<CertificateWish>]>([
    ['that is none', 'noAuthority', { usage: [5] }],
    ['that may not sign certificates', 'unknownIssuer', { authority: true, usage: [0] }],
    ['that is over', 'notValidThen', { authority: true, from: new Date(now.getTime() - 9 * dayMs) }],
    ['with something critical that nobody understands', 'notUnderstood', { authority: true, odd: true }],
  ])('%s leads nowhere', (_what, why, wish) => {
    const one = make('One', { issuer: root, ...wish });
    expect(fault([make('Leaf', { issuer: one }), one])).toBe(why);
  });

  test('has no other below it than it may', () => {
    const below = make('Below', { issuer: between, authority: true });
    expect(fault([make('Leaf', { issuer: below }), below, between])).toBe('noAuthority');
  });

  test('is looked for five times, not for ever', () => {
    const chain = [make('A', { issuer: stranger, authority: true })];
    for (let depth = 0; depth < 7; depth += 1) chain.unshift(make(`D${depth}`, { issuer: chain[0]!, authority: true }));
    expect(fault([make('Leaf', { issuer: chain[0]! }), ...chain])).toBe('unknownIssuer');
  });

  test('that is an anchor must be valid too', () => {
    const over = make('Over', { authority: true, from: new Date(now.getTime() - 9 * dayMs) });
    expect(fault([make('Leaf', { issuer: over })], [over])).toBe('notValidThen');
  });
});

describe('an answer of the once-only system', () => {
  const answer = '<query:QueryResponse/>';
  const check = (anchors: readonly MadeCertificate[], signer = signerWith([provider, between], now.getTime())) =>
    new JadesCheck(
      { keys: [] },
      () => now.getTime(),
      anchors.map(({ certificate }) => certificate.toString()),
    ).verify(new Headers(signer.sign(answer)), Buffer.from(answer));

  test('is believed by its chain, without a key that was pinned', () => {
    expect(check([root])).toMatchObject({ signedAt: '2026-11-30T12:00:00.000Z' });
  });

  test('is not believed with the chain of another signer, by another anchor, or by none', () => {
    const other = make('Provider', { issuer: stranger });
    expect(check([root], signerWith([other, between], now.getTime()))).toBeUndefined();
    expect(check([stranger])).toBeUndefined();
    expect(check([])).toBeUndefined();
  });
});
