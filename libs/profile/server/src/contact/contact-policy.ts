/** How often and how long codes are good. Pure. */
import type { ContactProblem } from '@gun/profile-contract';
import { allow, refuse, type Verdict } from '@gun/kernel';

const codeLastsMs = 10 * 60_000;
export const triesPerCode = 5;

/**
 * Codes that one person may ask for, whomever they act for and to whatever address: each bound is a number of codes in
 * a number of milliseconds. They keep a stranger's mailbox from being flooded, and a code from being guessed: at most
 * ten codes of five tries a day is 50 guesses in a million.
 */
const bounds = [
  { codes: 1, withinMs: 30_000 },
  { codes: 5, withinMs: 3_600_000 },
  { codes: 10, withinMs: 86_400_000 },
] as const;
export const rememberMs = 86_400_000;

/** @param asked when this person asked for codes in the last day */
export function mayAskCode(
  asked: readonly Date[],
  now: Date,
): Verdict<Extract<ContactProblem, 'codesTooOften'>> & { readonly againAt?: Date } {
  const ages = asked.map((at) => now.getTime() - at.getTime()).toSorted((one, other) => one - other);
  const waits = bounds.map(({ codes, withinMs }) => withinMs - (ages[codes - 1] ?? withinMs));
  const wait = Math.max(...waits);
  return wait > 0 ? { ...refuse('codesTooOften'), againAt: new Date(now.getTime() + wait) } : allow;
}

export interface SentCode {
  readonly askedAt: Date;
  readonly tries: number;
}

/** The instant at which a code stops being good, or undefined when it is not good any more. */
export function codeGoodUntil(code: SentCode | undefined, now: Date): Date | undefined {
  if (!code || code.tries >= triesPerCode) return undefined;
  const until = new Date(code.askedAt.getTime() + codeLastsMs);
  return until > now ? until : undefined;
}
