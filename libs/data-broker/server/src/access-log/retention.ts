/**
 * How long a line is kept, by the name that it carries. Afterwards the worker destroys the keys under which lines were
 * sealed, year by year. The rows, which nobody can read any more, stay for the longest of these times, so that one that was
 * taken away before is missed; then the owner of the tables removes them, as another role than the application. The hash
 * of a line stays in the tree, so that the proofs of all other lines still hold.
 */
import { PartyKeys } from '@gun/identity-server';
import { addMonths, brusselsDate } from '@gun/kernel';
import { Clock } from '@gun/nest';
import { Injectable } from '@nestjs/common';

export const retentionMonths = {
  /** Reads of registers and of dossiers: act of 8 August 1983 on the National Register, art. 17, ten years. */
  register: 120,
  /** Cross-border evidence: Implementing Regulation (EU) 2022/1463, art. 17, at least twelve months. */
  crossBorder: 12,
} as const;

export type RetentionClass = keyof typeof retentionMonths;
const classes = Object.keys(retentionMonths) as RetentionClass[]; // keys of that literal

/** The year in which lines were first sealed. */
const firstYear = 2026;

const keyUseOf = (year: number, retention: RetentionClass): string => `access log ${retention} ${year}`;
export const keyUseAt = (at: Date, retention: RetentionClass): string => keyUseOf(at.getUTCFullYear(), retention);

/** When the last line of a year is past its time, and the key of that year goes. */
export const keyEndsAt = (year: number, retention: RetentionClass): Date =>
  new Date(Date.UTC(year + 1, retentionMonths[retention], 1));

/** Whether a line of then may still be there to read. */
export const isKept = (at: Date, retention: RetentionClass, now: Date): boolean =>
  now < keyEndsAt(at.getUTCFullYear(), retention);

const longestMonths = Math.max(...Object.values(retentionMonths));

/** The least id (UUIDv7: its time comes first) whose row must still be there; a day is left for the removal to run. */
export function firstIdThatIsKept(now: Date): string {
  const since = Date.parse(addMonths(brusselsDate(now.getTime()), -longestMonths)) + 2 * 86_400_000;
  const hex = since.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}

@Injectable()
export class AccessRetention {
  constructor(
    private readonly keys: PartyKeys,
    private readonly clock: Clock,
  ) {}

  /** Destroys the keys of years in which every line is past its time. */
  async carryOut(): Promise<void> {
    const now = this.clock.now();
    const years = Array.from({ length: now.getUTCFullYear() - firstYear }, (_, index) => firstYear + index);
    const over = years.flatMap((year) =>
      classes.filter((retention) => keyEndsAt(year, retention) <= now).map((retention) => keyUseOf(year, retention)),
    );
    await this.keys.destroy(over);
  }
}

/** The statements that remove lines past their time, for the owner of the tables. */
export const forgetOldLines = (): string[] => [
  `delete from access_log.entry where at < now() - interval '${longestMonths} months'`,
  `delete from evidence_request where at < now() - interval '${retentionMonths.register} months'`,
];
