/** Goes back to the site with an answer: a form that the browser sends, so that no address and no log holds it. */
import { dropFromTab, findInTab, keepInTab } from '@gun/api-client';
import type { AgeToken } from '@gun/wallet-contract';
import type { AgeQuestion } from './age-question';
import { forgetQuestion } from './waiting-question';

export type Fields = Readonly<Record<string, string>>;

export const tokenFields = (verifier: string, token: AgeToken): Fields => ({ verifier, token: JSON.stringify(token) });

/** Form of `direct_post` (OpenID4VP 1.0, 8.2). */
export const presentationFields = (credentialId: string, deviceResponse: string): Fields => ({
  vp_token: JSON.stringify({ [credentialId]: [deviceResponse] }),
});

/** The same whatever the reason: the site learns that there is no proof, and not why. */
export const noProof: Fields = { error: 'access_denied' };

type Sender = Pick<AgeQuestion, 'returnUri' | 'state'>;

const waiting = 'age-answer';

/**
 * After a sign-in, this page stands in the document of the callback, whose policy sends no form elsewhere. Then the answer
 * waits in the tab for the instant that it takes to load the page itself.
 */
function isOwnDocument(): boolean {
  const [loaded] = performance.getEntriesByType('navigation');
  return !loaded || new URL(loaded.name).pathname === location.pathname;
}

export function bringAnswer({ returnUri, state }: Sender, fields: Fields): void {
  forgetQuestion();
  if (isOwnDocument()) return submitForm(returnUri, { ...fields, state });
  keepInTab(waiting, { returnUri, state, fields });
  location.reload();
}

/** True when an answer waited, and is on its way. */
export function bringWaitingAnswer(): boolean {
  const answer = findInTab(waiting) as (Sender & { fields: Fields }) | undefined; // kept above
  dropFromTab(waiting);
  if (answer) submitForm(answer.returnUri, { ...answer.fields, state: answer.state });
  return answer !== undefined;
}

function submitForm(action: string, fields: Fields): void {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = action;
  for (const [name, value] of Object.entries(fields)) {
    const input = document.createElement('input');
    Object.assign(input, { type: 'hidden', name, value });
    form.append(input);
  }
  document.body.append(form);
  form.submit();
}
