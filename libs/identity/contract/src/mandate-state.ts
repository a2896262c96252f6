import type { MandateState } from './mandate';

/** What is stored of a mandate's life; its state follows from it and from the day. */
export interface MandateLife {
  readonly answer: 'none' | 'accepted' | 'refused';
  readonly revoked: boolean;
  readonly from: string;
  readonly until: string;
  /** Last day on which a proposal may be answered. */
  readonly answerBefore: string;
}

/** State on a day in Brussels, `yyyy-MM-dd`. First and last day are both in the mandate. */
export function mandateStateOn(
  { answer, revoked, from, until, answerBefore }: MandateLife,
  today: string,
): MandateState {
  if (answer === 'refused') return 'refused';
  if (revoked) return 'revoked';
  if (answer === 'none') return today > answerBefore || today > until ? 'lapsed' : 'proposed';
  if (today > until) return 'ended';
  return today < from ? 'planned' : 'active';
}
