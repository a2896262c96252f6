import { fromBase64Url, toBase64Url } from '@gun/data-broker-contract';
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { describe, expect, test } from '@jest/globals';
import { inverseModulo, powerModulo, toBytes, toInteger } from './big-integers';
import { blindMessage, finalizeSignature, prepareMessage, rsaNumbers, verifySignature } from './blind-signature';
import { blindSigner } from './testing/blind-signer';
import { rfc9474Vector as vector } from './testing/rfc9474-vector';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
const hex = (value: Uint8Array) => Buffer.from(value).toString('hex');
const number = (text: string) => toInteger(bytes(text));

describe('with the vector of RFC 9474, appendix A.1', () => {
  const key = rsaNumbers({ n: toBase64Url(bytes(vector.n)), e: toBase64Url(bytes(vector.e)) });
  const prepared = bytes(vector.prefix + vector.message);
  const inverse = number(vector.inverse);
  const drawn = { salt: bytes(vector.salt), blind: inverseModulo(inverse, key.n) };

  test('blinding gives the blinded message', async () => {
    expect(hex((await blindMessage(key, prepared, drawn)).blinded)).toBe(vector.blinded);
  });

  test('the signer answers its signature, and finalizing gives the signature of the message', async () => {
    const blinded = await blindMessage(key, prepared, drawn);
    const answer = toBytes(powerModulo(toInteger(blinded.blinded), number(vector.d), key.n), blinded.blinded.length);
    expect(hex(answer)).toBe(vector.blindSignature);
    expect(hex(await finalizeSignature(key, blinded, answer))).toBe(vector.signature);
  });

  test('the signature holds for this message only', async () => {
    expect(await verifySignature(key, prepared, bytes(vector.signature))).toBe(true);
    prepared[40]! ^= 1;
    expect(await verifySignature(key, prepared, bytes(vector.signature))).toBe(false);
    prepared[40]! ^= 1;
  });
});

describe('with a signer', () => {
  const signer = blindSigner();
  const key = rsaNumbers(signer.key);
  const message = new TextEncoder().encode('eighteen or over');

  test('what it sees is different each time, of the same message too', async () => {
    const prepared = prepareMessage(message);
    const [one, two] = [await blindMessage(key, prepared), await blindMessage(key, prepared)];
    expect(hex(one.blinded)).not.toBe(hex(two.blinded));
    expect(hex(prepareMessage(message))).not.toBe(hex(prepared));
  });

  test.each([
    ['a changed byte', (answer: Uint8Array<ArrayBuffer>) => answer.map((byte, at) => (at === 9 ? byte ^ 1 : byte))],
    ['an answer that is too short', (answer: Uint8Array<ArrayBuffer>) => answer.slice(1)],
  ])('it refuses %s', async (_what, change) => {
    const blinded = await blindMessage(key, prepareMessage(message));
    await expect(finalizeSignature(key, blinded, change(signer.sign(blinded.blinded)))).rejects.toThrow(RangeError);
  });

  test('it refuses the answer to something else, and one made with another key', async () => {
    const prepared = prepareMessage(message);
    const [blinded, other] = [await blindMessage(key, prepared), await blindMessage(key, prepareMessage(message))];
    await expect(finalizeSignature(key, blinded, signer.sign(other.blinded))).rejects.toThrow(RangeError);
    const impostor = blindSigner();
    const forImpostor = await blindMessage(rsaNumbers(impostor.key), prepared);
    await expect(finalizeSignature(key, blinded, impostor.sign(forImpostor.blinded))).rejects.toThrow(RangeError);
  });
});

describe('against the library of Cloudflare, which shares no code with ours', () => {
  const suite = RSABSSA.SHA384.PSS.Randomized();
  const message = new TextEncoder().encode('eighteen or over');

  test('its signer signs what we blind, and it believes what we finalize', async () => {
    const { publicKey, privateKey } = await RSABSSA.SHA384.generateKey({
      ...{ modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1) },
    });
    const { n = '', e = '' } = await crypto.subtle.exportKey('jwk', publicKey);
    const key = rsaNumbers({ n, e });
    const blinded = await blindMessage(key, prepareMessage(message));
    const signature = await finalizeSignature(key, blinded, await suite.blindSign(privateKey, blinded.blinded));
    expect(await suite.verify(publicKey, signature, blinded.message)).toBe(true);
  });

  test('we believe what it makes, signed by node:crypto', async () => {
    const signer = blindSigner();
    const jwk = { kty: 'RSA', ...signer.key };
    const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
    const publicKey = await crypto.subtle.importKey('jwk', jwk, algorithm, true, ['verify']);
    const prepared = suite.prepare(message);
    const { blindedMsg, inv } = await suite.blind(publicKey, prepared);
    const signature = await suite.finalize(publicKey, prepared, signer.sign(blindedMsg), inv);
    expect(await verifySignature(rsaNumbers(signer.key), Uint8Array.from(prepared), Uint8Array.from(signature))).toBe(
      true,
    );
    expect(fromBase64Url(signer.key.e)).toEqual(Uint8Array.of(1, 0, 1));
  });
});
