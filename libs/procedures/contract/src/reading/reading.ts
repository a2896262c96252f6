/** Why an answer cannot stand: a keyword of JSON Schema, or a reason of the widget. `at` is a part of the answer. */
export interface Fault {
  readonly reason: string;
  readonly at?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What was made of an answer. Where it could not be read, `answer` is what was typed, so that nothing is ever lost. */
export interface Reading {
  readonly answer: unknown;
  readonly faults: readonly Fault[];
}

export const readAs = (answer: unknown): Reading => ({ answer, faults: [] });

export const unreadableAs = (raw: unknown, reason: string, params?: Fault['params']): Reading => ({
  answer: raw,
  faults: [params ? { reason, params } : { reason }],
});

/** True for what counts as no answer: nothing, spaces, an empty list, or boxes that are all empty. */
export function isEmptyAnswer(answer: unknown): boolean {
  if (answer === undefined || answer === null) return true;
  if (typeof answer === 'string') return answer.trim() === '';
  if (Array.isArray(answer)) return answer.length === 0;
  // An address carries `inReference` even while all its boxes are empty.
  return (
    typeof answer === 'object' &&
    Object.values(answer).every((part) => typeof part === 'boolean' || isEmptyAnswer(part))
  );
}
