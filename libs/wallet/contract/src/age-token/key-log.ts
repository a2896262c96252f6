/**
 * The public keys of a verifier, in a log to which lines are only ever added. A verifier that gave one person a key of
 * their own could recognise that person's tokens; so a key counts only when everybody was shown the same log, and no
 * claim and month has two.
 */
import { toBase64Url } from '@gun/data-broker-contract';
import type { ClaimMonth } from './age-token';
import type { RsaPublicKey } from './blind-signature';

export interface LoggedKey extends ClaimMonth, RsaPublicKey {}

/** How long the log is, and the hash that stands for all of its lines, base64url. */
export interface KeyLogHead {
  readonly size: number;
  readonly hash: string;
}

export const emptyHead: KeyLogHead = { size: 0, hash: '' };

const lineOf = ({ claim, month, n, e }: LoggedKey): string => `${claim}\n${month}\n${n}\n${e}`;

/** Head after one more line: SHA-256 over the hash before and the line. */
export async function extendHead({ size, hash }: KeyLogHead, line: LoggedKey): Promise<KeyLogHead> {
  const bytes = new TextEncoder().encode(`gun-key-log-1\n${hash}\n${lineOf(line)}`);
  return { size: size + 1, hash: toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))) };
}

/** Head of the first `size` lines; undefined when the log is shorter. */
export async function headOf(lines: readonly LoggedKey[], size = lines.length): Promise<KeyLogHead | undefined> {
  if (size > lines.length) return undefined;
  let head = emptyHead;
  for (const line of lines.slice(0, size)) head = await extendHead(head, line);
  return head;
}

/** Whether a log is one that somebody saw before, with nothing changed or taken away; it may have grown since. */
export async function continues(lines: readonly LoggedKey[], seen: KeyLogHead): Promise<boolean> {
  return (await headOf(lines, seen.size))?.hash === seen.hash;
}

/** No claim and month has two keys. */
export const isUnambiguous = (lines: readonly LoggedKey[]): boolean =>
  new Set(lines.map(({ claim, month }) => `${claim} ${month}`)).size === lines.length;

/**
 * The key that means a claim in a month; undefined unless the log continues what was seen, is unambiguous, and held that
 * key already when it was seen.
 */
export async function findKey(
  lines: readonly LoggedKey[],
  seen: KeyLogHead,
  { claim, month }: ClaimMonth,
): Promise<LoggedKey | undefined> {
  if (!isUnambiguous(lines) || !(await continues(lines, seen))) return undefined;
  return lines.slice(0, seen.size).find((line) => line.claim === claim && line.month === month);
}

/** `yyyy-MM`, UTC: the month in which a proof is made. */
export const monthOf = (moment: Date): string => moment.toISOString().slice(0, 7);
