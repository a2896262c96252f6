/**
 * What a mandate may be, and who may do what with it. Pure.
 * Source: old Civil Code, art. 1984 (a mandate is accepted), 1994 (nobody hands on what was entrusted to them, unless
 * allowed: here never), 2003 and 2004 (either side ends it at any time).
 */
import { mandateStateOn, type MandateProblem, type MandateSide } from '@gun/identity-contract';
import { addMonths, allow, refuse, type Verdict } from '@gun/kernel';
import { isSameName } from './same-name';
import type { StoredMandate } from './mandate-store';

/** Years that a mandate may last; afterwards both sides say again that they want it. */
const longestYears = 5;
/** Proposals of one party that may wait at the same time. */
export const waitingAtMost = 20;
export const answerWithinDays = 30;

export interface WantedPeriod {
  readonly from: string;
  readonly until: string;
}

/** `eveOfMajority`: for a child, the last day on which a parent may speak for it. */
export function mayLast(
  { from, until }: WantedPeriod,
  today: string,
  eveOfMajority?: string,
): Verdict<'mandatePeriodInvalid'> {
  const inOrder = from <= until && until >= today;
  const short = until <= addMonths(from > today ? from : today, longestYears * 12);
  const whileChild = eveOfMajority === undefined || until <= eveOfMajority;
  return inOrder && short && whileChild ? allow : refuse('mandatePeriodInvalid');
}

/** The party that would answer, with its name in the register and, for an enterprise, its number. */
export interface Answerer {
  readonly id: string;
  readonly name: string;
  readonly number?: string;
}

type AnswerRefusal = Extract<MandateProblem, 'mandateNotFound' | 'mandateOwn' | 'mandateForAnother'>;

export function mayAnswer(mandate: StoredMandate, answerer: Answerer, today: string): Verdict<AnswerRefusal> {
  if (mandateStateOn(mandate, today) !== 'proposed') return refuse('mandateNotFound');
  const writer = mandate.writtenBy === 'principal' ? mandate.principal?.id : mandate.holder?.id;
  if (writer === answerer.id) return refuse('mandateOwn');
  const named = mandate.writtenBy === 'principal' ? mandate.holder?.name : undefined;
  if (named === undefined) return allow;
  const byNumber = answerer.number !== undefined && named.replace(/\D/g, '') === answerer.number;
  return byNumber || isSameName(named, answerer.name) ? allow : refuse('mandateForAnother');
}

/** A proposal is withdrawn by its writer; what was accepted is ended by either side. */
export function mayRevoke(
  mandate: StoredMandate,
  side: MandateSide,
  today: string,
): Verdict<'mandateEnded' | 'mandateNotFound'> {
  const state = mandateStateOn(mandate, today);
  if (state === 'proposed') return mandate.writtenBy === side ? allow : refuse('mandateNotFound');
  return state === 'planned' || state === 'active' ? allow : refuse('mandateEnded');
}
