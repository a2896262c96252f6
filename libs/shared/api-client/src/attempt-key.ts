/** One idempotency key per attempt: a retry passes the same input object and therefore sends the same key. */
const keys = new WeakMap<object, string>();

export function attemptKey(input: object): string {
  const key = keys.get(input) ?? crypto.randomUUID();
  keys.set(input, key);
  return key;
}
