/**
 * The code under the QR of an issued paper: 128 random bits, so that nobody finds a paper by trying. Crockford's base32,
 * in groups of four, can be read aloud over the phone: it has no I, L, O or U.
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bytes = 16;

/** Makes a code: `K7QF-2M9X-PTRD-8HCA-4VNE-3ZWB-6Y`. */
export function createCheckCode(random: Uint8Array = crypto.getRandomValues(new Uint8Array(bytes))): string {
  let number = random.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n) << 2n;
  let code = '';
  for (let i = 0; i < 26; i += 1) {
    code = alphabet[Number(number & 31n)]! + code;
    number >>= 5n;
  }
  return code.replace(/.{4}(?=.)/g, '$&-');
}

/**
 * Reads a code as people type it: small letters, spaces, an O for a zero. Answers its 26 signs without hyphens, or
 * undefined when it cannot be one.
 */
export function parseCheckCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return code.length === 26 && [...code].every((sign) => alphabet.includes(sign)) ? code : undefined;
}
