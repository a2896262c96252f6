/** Arithmetic of RSA on whole numbers, as long as a modulus. Not in constant time: it runs in its owner's browser. */

export const toInteger = (bytes: Uint8Array): bigint =>
  BigInt(`0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('') || '0'}`);

/** Big-endian, filled up with zeros to `length` bytes (RFC 8017, 4.1). */
export function toBytes(value: bigint, length: number): Uint8Array<ArrayBuffer> {
  const hex = value.toString(16).padStart(length * 2, '0');
  return Uint8Array.from({ length }, (_, at) => parseInt(hex.slice(at * 2, at * 2 + 2), 16));
}

export function powerModulo(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let square = base % modulus;
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

/** By Euclid's algorithm. @throws RangeError for a value that shares a factor with the modulus. */
export function inverseModulo(value: bigint, modulus: bigint): bigint {
  let [rest, next] = [modulus, value % modulus];
  let [inverse, nextInverse] = [0n, 1n];
  while (next > 0n) {
    const times = rest / next;
    [rest, next] = [next, rest - times * next];
    [inverse, nextInverse] = [nextInverse, inverse - times * nextInverse];
  }
  if (rest !== 1n) throw new RangeError('no inverse');
  return inverse < 0n ? inverse + modulus : inverse;
}
