/** What reading a text answers: the canonical value, or the one reason why it cannot be read. It never throws. */
export type Parsed<Value, Reason extends string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: Reason };

export const parsed = <Value>(value: Value) => ({ ok: true, value }) as const;
export const unreadable = <Reason extends string>(reason: Reason) => ({ ok: false, reason }) as const;
