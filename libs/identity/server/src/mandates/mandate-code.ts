/** Codes that people copy by hand: twelve signs of Crockford's base 32, without I, L, O and U. 60 bits: not guessed. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 12;

/** A code from random or derived bytes, at least eight of them, in groups of four. */
export function mandateCodeFrom(bytes: Uint8Array): string {
  const number = bytes.subarray(0, 8).reduce((total, byte) => total * 256n + BigInt(byte), 0n);
  const code = Array.from({ length }, (_, place) => signs[Number((number >> BigInt(5 * place)) & 31n)]).join('');
  return code.replace(/(.{4})(?!$)/g, '$1-');
}

/** The code as it was made, whatever its reader typed: capitals, dashes, and signs that look alike. */
export function readMandateCode(typed: string): string {
  const bare = typed.toUpperCase().replace(/[^0-9A-Z]/g, '').replace(/[IL]/g, '1').replace(/O/g, '0'); // prettier-ignore
  return bare.replace(/(.{4})(?!$)/g, '$1-');
}
