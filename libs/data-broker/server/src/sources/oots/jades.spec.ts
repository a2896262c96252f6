import { describe, expect, test } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JadesCheck } from './jades';
import { digestHeader, makeJadesSigner } from './jades-signer';

Logger.overrideLogger(false);

const now = Date.parse('2026-11-30T12:00:00Z');
const provider = makeJadesSigner(now);
const stranger = makeJadesSigner(now);
const answer = '<query:QueryResponse/>';
const check = (headers: Record<string, string>, body = answer, keys = provider.keys, at = now) =>
  new JadesCheck(keys, () => at).verify(new Headers(headers), Buffer.from(body));

describe('an answer of the directory of the Commission, as it was sent', () => {
  const file = (name: string) => readFileSync(join(import.meta.dirname, 'reference', name));
  const body = file('directory-answer.xml').toString();
  const sent = Object.fromEntries(
    [
      ...file('directory-answer.headers')
        .toString()
        .matchAll(/^([\w-]+): (.+)$/gm),
    ].map(([, name, value]) => [name, value]),
  ) as Record<string, string>; // each match has both groups
  const header = JSON.parse(Buffer.from((sent['oots-response-sig'] ?? '').split('.')[0] ?? '', 'base64url').toString());
  const { x = '', y = '' } = new X509Certificate(Buffer.from(header.x5c[0], 'base64')).publicKey.export({
    format: 'jwk',
  });
  const keys = { keys: [{ kty: 'EC' as const, crv: 'P-256' as const, x, y, kid: 'commission' }] };

  test('is believed at its moment, with its key pinned', () => {
    const proof = check(sent, body, keys, header.iat * 1000);
    expect(proof?.digest).toBe(createHash('sha256').update(body).digest('base64url'));
    expect(proof?.signedAt).toBe(new Date(header.iat * 1000).toISOString());
  });

  test('is not believed with one byte changed, a day later, or with another key pinned', () => {
    expect(check(sent, body.replace('<', '< '), keys, header.iat * 1000)).toBeUndefined();
    expect(check(sent, body, keys, header.iat * 1000 + 86_400_000)).toBeUndefined();
    expect(check(sent, body, provider.keys, header.iat * 1000)).toBeUndefined();
  });
});

describe('a JAdES signature', () => {
  test('is believed with its moment, by `iat` or by `sigT`', () => {
    expect(check(provider.sign(answer))).toMatchObject({ signedAt: '2026-11-30T12:00:00.000Z' });
    const bySigT = provider.sign(answer, ({ iat: _none, ...header }) => ({
      ...{ ...header, sigT: '2026-11-30T11:59:00Z', crit: ['b64', 'sigD', 'sigT'] },
    }));
    expect(check(bySigT)).toMatchObject({ signedAt: '2026-11-30T11:59:00.000Z' });
  });

  test('is not believed over an altered answer, whether the digest follows it or not', () => {
    const altered = answer.replace('Response', 'response');
    expect(check(provider.sign(answer), altered)).toBeUndefined();
    expect(check({ ...provider.sign(answer), digest: digestHeader(altered) }, altered)).toBeUndefined();
    expect(check({ 'oots-response-sig': provider.sign(answer)['oots-response-sig'] })).toBeUndefined();
  });

  test('is not believed by another provider, nor with the certificate of another put in', () => {
    expect(check(stranger.sign(answer))).toBeUndefined();
    const dressed = (header: Record<string, unknown>) => ({ ...header, x5c: [provider.certificate] });
    expect(check(stranger.sign(answer, dressed))).toBeUndefined();
    const thumbprint = createHash('sha256').update(Buffer.from(provider.certificate, 'base64')).digest('base64url');
    const whole = (header: Record<string, unknown>) => ({ ...dressed(header), 'x5t#S256': thumbprint });
    expect(check(stranger.sign(answer, whole))).toBeUndefined();
  });

  test('is not believed when its certificate was not valid yet, or is no longer', () => {
    for (const days of [-9, 9]) {
      const signer = makeJadesSigner(now, new Date(now + days * 86_400_000));
      expect(check(signer.sign(answer), answer, signer.keys)).toBeUndefined();
    }
  });

  test.each<[string, Record<string, unknown>]>([
    ['without `crit`', { crit: undefined }],
    ['whose `crit` leaves out `sigD`', { crit: ['b64'] }],
    ['whose `crit` leaves out `b64`', { crit: ['sigD'] }],
    ['whose `crit` names what nobody knows', { crit: ['b64', 'sigD', 'exp'] }],
    ['whose `crit` names what is not there', { crit: ['b64', 'sigD', 'sigT'] }],
    ['whose `crit` says the same twice', { crit: ['b64', 'sigD', 'sigD'] }],
    ['without `sigD`', { sigD: undefined }],
    ['over another part of the message', { sigD: { mId: 'http://uri.etsi.org/19182/HttpHeaders', pars: ['date'] } }],
    ['over nothing', { sigD: { mId: 'http://uri.etsi.org/19182/HttpHeaders', pars: [] } }],
    ['by another mechanism', { sigD: { mId: 'http://uri.etsi.org/19182/ObjectIdByURI', pars: ['digest'] } }],
    ['over an encoded payload', { b64: true }],
    ['of another algorithm', { alg: 'none' }],
    ['of a symmetric algorithm', { alg: 'HS256' }],
    ['without a moment', { iat: undefined }],
    ['with two moments', { sigT: '2026-11-30T12:00:00Z', crit: ['b64', 'sigD', 'sigT'] }],
    ['whose moment no reader must understand', { iat: undefined, sigT: '2026-11-30T12:00:00Z' }],
    ['of six minutes ago', { iat: now / 1000 - 360 }],
    ['of tomorrow', { iat: now / 1000 + 86_400 }],
    ['that does not name its certificate', { 'x5t#S256': undefined }],
    ['that names another certificate', { 'x5t#S256': 'A'.repeat(43) }],
    ['that names another certificate beside its own', { 'x5t#o': { digAlg: 'S512', digVal: 'A'.repeat(86) } }],
    ['that names its certificate by a broken digest', { 'x5t#o': { digAlg: 'S1', digVal: 'A'.repeat(27) } }],
    ['without a certificate', { x5c: [] }],
    ['with a certificate that is none', { x5c: ['AAAA'], 'x5t#S256': digestOfZeros() }],
  ])('%s is not believed', (_what, change) => {
    expect(check(provider.sign(answer, (header) => ({ ...header, ...change })))).toBeUndefined();
  });
});

function digestOfZeros(): string {
  return createHash('sha256').update(Buffer.from('AAAA', 'base64')).digest('base64url');
}
