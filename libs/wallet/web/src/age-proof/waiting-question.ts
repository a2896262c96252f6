/**
 * The question of a site, kept in this tab until it is answered: it stands behind the `#` of the address, which a sign-in,
 * a change of language and a reload of the page they lead to do not carry along.
 */
import { dropFromTab, findInTab, keepInTab } from '@gun/api-client';
import type { AgeChoice } from './make-answer';

export interface WaitingQuestion {
  readonly fragment: string;
  /** What its reader agreed to before signing in. */
  readonly choice?: AgeChoice;
}

const name = 'age-question';

export const keepQuestion = (waiting: WaitingQuestion): void => keepInTab(name, waiting);

export const forgetQuestion = (): void => dropFromTab(name);

/** The question in the address, or the one that waits here; what was agreed to is handed out once, and for that question. */
export function takeQuestion(inAddress: string): WaitingQuestion {
  const waiting = findInTab(name) as WaitingQuestion | undefined; // kept above
  const fragment = inAddress || (waiting?.fragment ?? '');
  if (fragment) keepQuestion({ fragment });
  return { fragment, ...(waiting?.fragment === fragment && waiting.choice && { choice: waiting.choice }) };
}
