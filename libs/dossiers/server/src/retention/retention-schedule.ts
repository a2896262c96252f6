/**
 * How long a closed dossier is kept, as its procedure promises in words (`retention` of its definition). What a law
 * sends to the archives (act of 24 June 1955, art. 1) is never erased here.
 */
import { addMonths, brusselsDate } from '@gun/kernel';
import type { DossierEntity } from '../record/dossier.entity';

/** In months after the dossier was closed. */
interface Schedule {
  readonly granted: number | 'archived';
  /** Refused, or withdrawn before anybody decided. */
  readonly otherwise: number;
}

const year = 12;
/** One year after sixty days for an appeal to the Council of State. */
const afterAppeal: Schedule = { granted: 14, otherwise: 14 };
const tenYears: Schedule = { granted: 10 * year, otherwise: 10 * year };
const permit: Schedule = { granted: 'archived', otherwise: year };

const schedules: Readonly<Record<string, Schedule>> = {
  'change-of-address': afterAppeal,
  'business-registration': afterAppeal,
  'contest-access': { granted: 5 * year, otherwise: 5 * year },
  'european-health-insurance-card': { granted: year, otherwise: year },
  'diploma-recognition': { granted: 'archived', otherwise: year },
  'planning-permit': permit,
  'resident-parking-permit': permit,
  'terrace-permit': permit,
};

/** Ten years for what no list shortens: the longest that a claim can live. */
export const scheduleOf = (procedure: string): Schedule => schedules[procedure] ?? tenYears;

export const scheduledProcedures = Object.keys(schedules);

export type ClosedDossier = Pick<DossierEntity, 'procedure' | 'outcome' | 'updatedAt'>;

/** The day from which nothing holds a closed dossier any more; nothing for one that goes to the archives. */
export function freeFrom({ procedure, outcome, updatedAt }: ClosedDossier): string | undefined {
  const { granted, otherwise } = scheduleOf(procedure);
  const months = outcome === 'granted' ? granted : otherwise;
  return months === 'archived' ? undefined : addMonths(brusselsDate(updatedAt), months);
}
