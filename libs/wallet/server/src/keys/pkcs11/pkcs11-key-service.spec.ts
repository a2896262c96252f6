/** Against SoftHSM2, which `tools/keys/softhsm.mjs` brings; where it cannot, the suite says why it did not run. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { createPublicKey, diffieHellman, generateKeyPairSync, verify } from 'node:crypto';
import type { EcJwk, KeyPurpose } from '../key-service';
import { Pkcs11KeyService } from './pkcs11-key-service';

const { SOFTHSM2_MODULE: module, SOFTHSM2_MISSING: reason = 'nobody looked for it' } = process.env;
const suite = module ? describe : describe.skip;
const access = { module: module ?? '', token: 'gun', pin: '123456' };

const bytes = Buffer.from('to be signed');
const holds = (jwk: EcJwk, signature: Buffer) => {
  const key = createPublicKey({ key: { ...jwk }, format: 'jwk' });
  return verify('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' }, signature);
};

suite(module ? 'keys in a hardware module' : `keys in a hardware module (not run: ${reason})`, () => {
  let keys: Pkcs11KeyService;
  beforeAll(() => {
    keys = new Pkcs11KeyService(access);
  });

  test.each<KeyPurpose>(['holder', 'status-list', 'issuer:diploma', 'document-signer:identity', 'trust-list'])(
    'one for %s signs what the public half that came with it confirms',
    async (purpose) => {
      const { ref, publicJwk } = await keys.create(purpose);
      const signed = await Promise.all([1, 2, 3].map(() => keys.sign(ref, bytes)));
      expect(signed.map((signature) => holds(publicJwk, signature))).toEqual([true, true, true]);
      expect(await keys.publicJwk(ref)).toEqual(publicJwk);
    },
  );

  test('another process that signs in to the token signs with the same key', async () => {
    const { ref, publicJwk } = await keys.create('status-list');
    expect(holds(publicJwk, await new Pkcs11KeyService(access).sign(ref, bytes))).toBe(true);
  });

  test('a key that agrees reaches the secret of its peer, signs nothing, and one that signs does not agree', async () => {
    const { ref, publicJwk } = await keys.create('response');
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    const theirs = diffieHellman({ privateKey, publicKey: createPublicKey({ key: { ...publicJwk }, format: 'jwk' }) });
    expect(await keys.agree(ref, { kty: 'EC', crv: 'P-256', x, y })).toEqual(theirs);
    await expect(keys.sign(ref, bytes)).rejects.toThrow('does not sign');
    const signing = await keys.create('verifier-request');
    await expect(keys.agree(signing.ref, publicJwk)).rejects.toThrow('does not agree');
  });

  test('a key of the platform that was destroyed signs nothing any more', async () => {
    const { ref } = await keys.create('trust-list');
    await keys.destroy(ref);
    await expect(keys.sign(ref, bytes)).rejects.toThrow('no such key');
  });

  describe('a reference is useless', () => {
    test.each([
      ['holder', 'response'],
      ['holder', 'status-list'],
      ['status-list', 'issuer:diploma'],
      ['status-list', 'holder'],
    ] as const)('of a key for %s under the purpose %s', async (purpose, other) => {
      const { ref, publicJwk } = await keys.create(purpose);
      const relabelled = ref.replace(purpose, other);
      const used = other === 'response' ? keys.agree(relabelled, publicJwk) : keys.sign(relabelled, bytes);
      await expect(used).rejects.toThrow();
    });

    test('when one of its characters was changed', async () => {
      const { ref } = await keys.create('holder');
      const changed = ref.slice(0, -8) + (ref.at(-8) === 'A' ? 'B' : 'A') + ref.slice(-7);
      await expect(keys.sign(changed, bytes)).rejects.toThrow();
    });

    test('of the software key service', async () => {
      await expect(keys.sign('software.holder.1234', bytes)).rejects.toThrow('not a reference');
    });
  });

  test('a token that is not there stops the gateway at its start', () => {
    expect(() => new Pkcs11KeyService({ ...access, token: 'elsewhere' })).toThrow('no token elsewhere');
  });
});
