/** The key that two sides agree on for one message: ECDH-ES of RFC 7518, part 4.6, with AES-GCM. Both sides derive it here. */
import { createHash } from 'node:crypto';

/** Content encryptions that we take, strongest first, with the bytes of their key. */
export const contentEncryptions = { A256GCM: 32, A128GCM: 16 } as const;
export type ContentEncryption = keyof typeof contentEncryptions;

export const isContentEncryption = (value: unknown): value is ContentEncryption =>
  typeof value === 'string' && Object.hasOwn(contentEncryptions, value);

export const cipherOf = (enc: ContentEncryption) => (enc === 'A256GCM' ? 'aes-256-gcm' : 'aes-128-gcm');

/** What both sides say of themselves, each base64url. */
interface PartyInfo {
  readonly apu?: unknown;
  readonly apv?: unknown;
}

const length = (bytes: number): Buffer => {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32BE(bytes);
  return buffer;
};
const withLength = (bytes: Buffer): Buffer => Buffer.concat([length(bytes.length), bytes]);
const bytesOf = (value: unknown): Buffer => Buffer.from(typeof value === 'string' ? value : '', 'base64url');

/** Concat KDF of NIST SP 800-56A with SHA-256: one round is enough for both key lengths. */
export function deriveKey(secret: Buffer, enc: ContentEncryption, { apu, apv }: PartyInfo): Buffer {
  const bytes = contentEncryptions[enc];
  return createHash('sha256')
    .update(
      Buffer.concat([
        length(1),
        secret,
        withLength(Buffer.from(enc)),
        withLength(bytesOf(apu)),
        withLength(bytesOf(apv)),
      ]),
    )
    .update(length(bytes * 8))
    .digest()
    .subarray(0, bytes);
}
