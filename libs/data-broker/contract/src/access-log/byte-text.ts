/** Bytes as base64url text (RFC 4648, 5) without padding, as hashes and signatures travel. */

export function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** @throws when the text is not base64url in its one canonical form. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  if (toBase64Url(bytes) !== text) throw new RangeError('not canonical base64url');
  return bytes;
}

/** Several texts stand for the same bytes unless their last bits are nothing: only that form is a number of the log. */
export function isCanonical(text: string): boolean {
  try {
    return fromBase64Url(text).length > 0;
  } catch {
    return false;
  }
}

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);
