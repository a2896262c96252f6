/**
 * How long a line is kept, by the name that it carries. Afterwards the worker destroys the keys under which lines were
 * sealed, year by year, and the owner of the tables removes the rows, as another role than the application. The hash of
 * a line stays in the tree, so that the proofs of all other lines still hold.
 */
import { PartyKeys } from '@gun/identity-server';
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
  ...Object.entries(retentionMonths).map(
    ([retention, months]) =>
      `delete from access_log.entry where retention = '${retention}' and at < now() - interval '${months} months'`,
  ),
  `delete from evidence_request where at < now() - interval '${retentionMonths.register} months'`,
];
