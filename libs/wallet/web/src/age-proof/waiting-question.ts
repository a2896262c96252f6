/** What waits in this tab while its owner signs in, and nowhere else: the question, and what they agreed to. */
import { dropFromTab, findInTab, keepInTab } from '@gun/api-client';
import type { AgeChoice } from './make-answer';

export interface WaitingQuestion {
  readonly fragment: string;
  readonly choice: AgeChoice;
}

const name = 'age-question';

export const keepQuestion = (waiting: WaitingQuestion): void => keepInTab(name, waiting);

/** Reads it, once. */
export function takeQuestion(): WaitingQuestion | undefined {
  const waiting = findInTab(name) as WaitingQuestion | undefined; // kept above
  dropFromTab(name);
  return waiting;
}
