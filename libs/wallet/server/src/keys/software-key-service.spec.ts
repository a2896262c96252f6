import { describe, expect, test } from '@jest/globals';
import { createPublicKey, randomBytes, verify } from 'node:crypto';
import type { EcJwk } from './key-service';
import { SoftwareKeyService } from './software-key-service';

const service = () => new SoftwareKeyService(randomBytes(32).toString('base64'));
const bytes = Buffer.from('to be signed');
const holds = (jwk: EcJwk, signature: Buffer) =>
  verify(
    'sha256',
    bytes,
    { key: createPublicKey({ key: { ...jwk }, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    signature,
  );

test('signs with the key whose public half it gave', async () => {
  const keys = service();
  const { ref, publicJwk } = await keys.create('holder');
  expect(holds(publicJwk, await keys.sign(ref, bytes))).toBe(true);
  expect(await keys.publicJwk(ref)).toEqual(publicJwk);
});

test('serves another process that has the same master key', async () => {
  const master = randomBytes(32).toString('base64');
  const { ref, publicJwk } = await new SoftwareKeyService(master).create('status-list');
  expect(holds(publicJwk, await new SoftwareKeyService(master).sign(ref, bytes))).toBe(true);
});

describe('a reference is useless', () => {
  test('under another master key', async () => {
    const { ref } = await service().create('holder');
    await expect(service().sign(ref, bytes)).rejects.toThrow();
  });

  test('under another purpose', async () => {
    const keys = service();
    const { ref } = await keys.create('holder');
    await expect(keys.sign(ref.replace('holder', 'status-list'), bytes)).rejects.toThrow();
  });

  test('when one of its characters was changed', async () => {
    const keys = service();
    const { ref } = await keys.create('holder');
    const changed = ref.slice(0, -8) + (ref.at(-8) === 'A' ? 'B' : 'A') + ref.slice(-7);
    await expect(keys.sign(changed, bytes)).rejects.toThrow();
  });

  test('with another key service', async () => {
    await expect(service().sign('pkcs11.holder.1234', bytes)).rejects.toThrow('not a reference');
  });
});

test('a key that agrees does not sign, and a key that signs does not agree', async () => {
  const keys = service();
  const response = await keys.create('response');
  const request = await keys.create('verifier-request');
  await expect(keys.sign(response.ref, bytes)).rejects.toThrow('does not sign');
  await expect(keys.agree(request.ref, response.publicJwk)).rejects.toThrow('does not agree');
});

test('two keys that agree reach the same secret', async () => {
  const keys = service();
  const [one, other] = [await keys.create('response'), await keys.create('response')];
  expect(await keys.agree(one.ref, other.publicJwk)).toEqual(await keys.agree(other.ref, one.publicJwk));
});
