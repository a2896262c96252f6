import { describe, expect, test } from '@jest/globals';
import { CompactEncrypt, importJWK } from 'jose';
import { randomBytes } from 'node:crypto';
import { SoftwareKeyService } from '../keys/software-key-service';
import { decryptResponse } from './decrypt-response';

const keys = new SoftwareKeyService(randomBytes(32).toString('base64'));
const answer = { vp_token: { diploma: ['a~b~c'] } };

async function encrypted(enc: string, content: unknown = answer, header = {}) {
  const { ref, publicJwk } = await keys.create('response');
  const key = await importJWK({ ...publicJwk }, 'ECDH-ES');
  const plain = new TextEncoder().encode(JSON.stringify(content));
  const text = await new CompactEncrypt(plain).setProtectedHeader({ alg: 'ECDH-ES', enc, ...header }).encrypt(key);
  return { ref, text };
}

test.each(['A128GCM', 'A256GCM'])('opens what another implementation closed with %s', async (enc) => {
  const { ref, text } = await encrypted(enc);
  expect(await decryptResponse(text, ref, keys)).toEqual(answer);
});

test('minds the names of both parties', async () => {
  const { publicJwk, ref } = await keys.create('response');
  const [apu, apv] = [Buffer.from('wallet'), Buffer.from('nonce')];
  const text = await new CompactEncrypt(new TextEncoder().encode('{"a":1}'))
    .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM' })
    .setKeyManagementParameters({ apu, apv })
    .encrypt(await importJWK({ ...publicJwk }, 'ECDH-ES'));
  expect(await decryptResponse(text, ref, keys)).toEqual({ a: 1 });
});

describe('does not open', () => {
  test('what was encrypted for another key', async () => {
    const { text } = await encrypted('A256GCM');
    const { ref } = await keys.create('response');
    expect(await decryptResponse(text, ref, keys)).toBeUndefined();
  });

  test('what was changed on the way', async () => {
    const { ref, text } = await encrypted('A256GCM');
    const parts = text.split('.');
    parts[3] = `${parts[3]?.startsWith('A') ? 'B' : 'A'}${parts[3]?.slice(1)}`;
    expect(await decryptResponse(parts.join('.'), ref, keys)).toBeUndefined();
  });

  test('what another encryption closed', async () => {
    const { ref, text } = await encrypted('A128CBC-HS256');
    expect(await decryptResponse(text, ref, keys)).toBeUndefined();
  });

  test.each(['', 'a.b', '....', '{}'])('%j', async (text) => {
    const { ref } = await keys.create('response');
    expect(await decryptResponse(text, ref, keys)).toBeUndefined();
  });
});
