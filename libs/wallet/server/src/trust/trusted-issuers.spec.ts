import 'reflect-metadata';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { certify, type Certified } from '../testing/certified-key';
import { TrustedIssuers } from './trusted-issuers';

const now = new Date('2026-11-30');
let anchor: Certified;
let leaf: Certified;
let issuers: TrustedIssuers;
beforeAll(async () => {
  anchor = await certify({ name: 'Anchor', ca: true });
  leaf = await certify({ name: 'Issuer', by: anchor });
  issuers = new TrustedIssuers([
    { name: 'University of Elsewhere', certificate: anchor.certificate, types: ['urn:diploma'] },
  ]);
});

const find = (chain: readonly Certified[], type = 'urn:diploma', at = now) =>
  issuers.find(
    chain.map(({ der }) => der),
    type,
    at,
  )?.name;

test('believes a leaf that an anchor signed', () => expect(find([leaf])).toBe('University of Elsewhere'));

test('believes a leaf that an intermediate of an anchor signed', async () => {
  const middle = await certify({ name: 'Middle', by: anchor, ca: true });
  expect(find([await certify({ name: 'Leaf', by: middle }), middle])).toBe('University of Elsewhere');
});

describe('does not believe', () => {
  test('a type that the anchor may not issue', () => expect(find([leaf], 'urn:eudi:pid:1')).toBeUndefined());
  test('a chain that brings its anchor along', () => expect(find([leaf, anchor])).toBeUndefined());
  test('an anchor that signs attestations itself', () => expect(find([anchor])).toBeUndefined());
  test('no certificate', () => expect(find([])).toBeUndefined());
  test('what is no certificate', () => expect(issuers.find(['AAAA'], 'urn:diploma', now)).toBeUndefined());

  test('a leaf that signs itself, whatever name it takes', async () => {
    expect(find([await certify({ name: 'Anchor' })])).toBeUndefined();
    expect(find([await certify({ name: 'Anchor', ca: true })])).toBeUndefined();
  });

  test('a leaf of another authority of the same name', async () => {
    const impostor = await certify({ name: 'Anchor', ca: true });
    expect(find([await certify({ name: 'Issuer', by: impostor })])).toBeUndefined();
  });

  test('a leaf that another leaf signed', async () => {
    expect(find([await certify({ name: 'Deeper', by: leaf }), leaf])).toBeUndefined();
  });

  test('a chain with a stranger in it', async () => {
    const stranger = await certify({ name: 'Stranger', by: anchor, ca: true });
    expect(find([leaf, stranger])).toBeUndefined();
  });

  test('a leaf whose time is over, also when it was believed before', async () => {
    const short = await certify({ name: 'Short', by: anchor, notAfter: new Date('2026-12-31') });
    expect(find([short])).toBe('University of Elsewhere');
    expect(find([short], 'urn:diploma', new Date('2027-01-01'))).toBeUndefined();
  });

  test('five certificates', () => expect(find([leaf, leaf, leaf, leaf, leaf])).toBeUndefined());
});
