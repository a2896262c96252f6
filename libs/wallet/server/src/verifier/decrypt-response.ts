/**
 * Opens an encrypted answer (`direct_post.jwt`; RFC 7516 compact, ECDH-ES of RFC 7518 part 4.6 with AES-GCM). The private
 * half stays in the key service, which only agrees on a secret: the rest happens here.
 */
import { createDecipheriv } from 'node:crypto';
import { cipherOf, deriveKey, isContentEncryption, type ContentEncryption } from '../jwe/agreed-key';
import type { EcJwk, KeyRef, KeyService } from '../keys/key-service';
import { readEcJwk } from '../sd-jwt/holder-key';
import { decodeJson, isRecord, type JsonRecord } from '../sd-jwt/jws';

interface Encrypted {
  readonly header: JsonRecord;
  readonly enc: ContentEncryption;
  readonly peer: EcJwk;
  readonly parts: readonly string[];
}

function read(text: string): Encrypted | undefined {
  const parts = text.split('.');
  const header = decodeJson(parts[0] ?? '');
  if (parts.length !== 5 || parts[1] !== '' || !isRecord(header)) return undefined;
  const { alg, enc, epk } = header;
  if (alg !== 'ECDH-ES' || !isContentEncryption(enc) || 'zip' in header || 'crit' in header) return undefined;
  const peer = readEcJwk(epk);
  return peer && { header, enc, peer: peer.jwk, parts };
}

/** The answer inside; undefined when it was not encrypted for this key, or was changed on the way. */
export async function decryptResponse(text: string, key: KeyRef, keys: KeyService): Promise<JsonRecord | undefined> {
  const encrypted = read(text);
  if (!encrypted) return undefined;
  const { header, enc, peer, parts } = encrypted;
  const secret = deriveKey(await keys.agree(key, peer), enc, header);
  const [, , iv = '', cipherText = '', tag = ''] = parts;
  try {
    const decipher = createDecipheriv(cipherOf(enc), secret, Buffer.from(iv, 'base64url'), { authTagLength: 16 })
      .setAAD(Buffer.from(parts[0] ?? ''))
      .setAuthTag(Buffer.from(tag, 'base64url'));
    const plain = Buffer.concat([decipher.update(Buffer.from(cipherText, 'base64url')), decipher.final()]);
    const answer: unknown = JSON.parse(plain.toString('utf8'));
    return isRecord(answer) ? answer : undefined;
  } catch {
    return undefined;
  }
}
