import { expect, test } from '@jest/globals';
import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { verifyKeyBinding } from '../verifier/verify-key-binding';
import { concealClaims, joinSdJwt } from './create-sd-jwt';
import { createJws, type JsonRecord } from './jws';
import { parseSdJwt } from './parse-sd-jwt';
import { presentSdJwt } from './present-sd-jwt';

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const signer = async (bytes: Uint8Array) => sign('sha256', bytes, { key: privateKey, dsaEncoding: 'ieee-p1363' });
const presenting = { audience: 'x509_hash:abc', nonce: 'n-1', now: new Date('2026-11-30T10:00:00Z') };

async function copyOf(): Promise<string> {
  const always = (path: string, value: string) => ({ path: path.split('.'), value, sd: 'always' as const });
  const claims = [
    ...[always('family_name', 'Exemplaire'), always('address.country', 'BE'), always('place_of_birth.country', 'FR')],
    ...[always('address.locality', 'Namur'), { path: ['issuing_country'], value: 'BE', sd: 'never' as const }],
  ];
  const jwk = createPublicKey(privateKey as never).export({ format: 'jwk' }) as JsonRecord; // P-256, as generated
  const { payload, disclosures } = concealClaims(claims, { vct: 'urn:x', cnf: { jwk } });
  return joinSdJwt(await createJws({ typ: 'dc+sd-jwt' }, payload, signer), disclosures);
}

async function shown(wanted: readonly string[]) {
  const read = parseSdJwt(await presentSdJwt(await copyOf(), wanted, presenting, signer));
  if (read === undefined || read === 'altered') throw new Error('not readable');
  return read;
}

test('shows what was chosen, what is always open, and nothing else', async () => {
  const { disclosed, claims } = await shown(['family_name']);
  expect(disclosed).toEqual(['family_name']);
  expect(claims['issuing_country']).toBe('BE');
});

test('tells apart claims of one name in two objects', async () => {
  expect((await shown(['address.country'])).disclosed).toEqual(['address.country']);
});

test('shows everything inside an object that was chosen', async () => {
  expect((await shown(['address'])).disclosed.toSorted()).toEqual(['address.country', 'address.locality']);
});

test('a verifier believes the proof of the holder, for itself and its nonce only', async () => {
  const read = await shown(['family_name']);
  expect(() => verifyKeyBinding(read, presenting)).not.toThrow();
  expect(() => verifyKeyBinding(read, { ...presenting, nonce: 'n-2' })).toThrow('foreignNonce');
  expect(() => verifyKeyBinding(read, { ...presenting, audience: 'x509_hash:other' })).toThrow('wrongAudience');
});
