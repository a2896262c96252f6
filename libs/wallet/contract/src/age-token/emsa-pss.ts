/** How a message becomes the number that RSA signs: EMSA-PSS of RFC 8017, 9.1.1, with SHA-384 and MGF1. */

const hashBytes = 48;

export const sha384 = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));

export function joinBytes(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** MGF1 (RFC 8017, B.2.1). */
async function maskOf(seed: Uint8Array, length: number): Promise<Uint8Array> {
  const blocks = Array.from({ length: Math.ceil(length / hashBytes) }, (_, count) =>
    sha384(joinBytes(seed, Uint8Array.of(count >>> 24, count >>> 16, count >>> 8, count))),
  );
  return joinBytes(...(await Promise.all(blocks))).subarray(0, length);
}

/** `bits`: one less than those of the modulus. @throws RangeError for a modulus too short for hash and salt. */
export async function encodePss(
  message: Uint8Array<ArrayBuffer>,
  bits: number,
  salt: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const length = Math.ceil(bits / 8);
  const maskedLength = length - hashBytes - 1;
  if (maskedLength < salt.length + 1) throw new RangeError('modulus too short');
  const hash = await sha384(joinBytes(new Uint8Array(8), await sha384(message), salt));
  const block = joinBytes(new Uint8Array(maskedLength - salt.length - 1), Uint8Array.of(1), salt);
  const mask = await maskOf(hash, maskedLength);
  const masked = block.map((byte, at) => byte ^ (mask[at] ?? 0));
  masked[0] = (masked[0] ?? 0) & (0xff >> (8 * length - bits));
  return joinBytes(masked, hash, Uint8Array.of(0xbc));
}
