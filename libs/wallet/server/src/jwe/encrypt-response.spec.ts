import { expect, test } from '@jest/globals';
import { compactDecrypt, exportJWK, generateKeyPair } from 'jose';
import { createHash, randomBytes } from 'node:crypto';
import type { EcJwk } from '../keys/key-service';
import { SoftwareKeyService } from '../keys/software-key-service';
import { decryptResponse } from '../verifier/decrypt-response';
import { encryptResponse } from './encrypt-response';

const answer = { vp_token: { diploma: ['a~b~c'] }, state: 'é' };

test.each(['A128GCM', 'A256GCM'] as const)('another library opens what we encrypted with %s', async (enc) => {
  const { publicKey, privateKey } = await generateKeyPair('ECDH-ES', { crv: 'P-256' });
  const jwk = (await exportJWK(publicKey)) as unknown as EcJwk; // P-256, as generated
  const text = encryptResponse(answer, { jwk, kid: 'k1', enc });
  const { plaintext, protectedHeader } = await compactDecrypt(text, privateKey);
  expect(JSON.parse(new TextDecoder().decode(plaintext))).toEqual(answer);
  expect(protectedHeader.kid).toBe('k1');
});

test('our own verifier opens it, and nobody with another key', async () => {
  const keys = new SoftwareKeyService(createHash('sha256').update(randomBytes(8)).digest('base64'));
  const [mine, other] = [await keys.create('response'), await keys.create('response')];
  const text = encryptResponse(answer, { jwk: mine.publicJwk, enc: 'A256GCM' });
  expect(await decryptResponse(text, mine.ref, keys)).toEqual(answer);
  expect(await decryptResponse(text, other.ref, keys)).toBeUndefined();
});

test('two answers to one key have nothing in common', async () => {
  const { publicJwk: jwk } = await new SoftwareKeyService(randomBytes(32).toString('base64')).create('response');
  const [one, two] = [
    encryptResponse(answer, { jwk, enc: 'A128GCM' }),
    encryptResponse(answer, { jwk, enc: 'A128GCM' }),
  ];
  expect(one.split('.').filter((part) => part && two.split('.').includes(part))).toEqual([]);
});
