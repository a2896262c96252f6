/** Goes back to the site with an answer: a form that the browser sends, so that no address and no log holds it. */
import type { AgeToken } from '@gun/wallet-contract';
import type { AgeQuestion } from './age-question';

export type Fields = Readonly<Record<string, string>>;

export const tokenFields = (verifier: string, token: AgeToken): Fields => ({ verifier, token: JSON.stringify(token) });

/** Form of `direct_post` (OpenID4VP 1.0, 8.2). */
export const presentationFields = (credentialId: string, deviceResponse: string): Fields => ({
  vp_token: JSON.stringify({ [credentialId]: [deviceResponse] }),
});

/** The same whatever the reason: the site learns that there is no proof, and not why. */
export const noProof: Fields = { error: 'access_denied' };

export function bringAnswer({ returnUri, state }: AgeQuestion, fields: Fields): void {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = returnUri;
  for (const [name, value] of Object.entries({ ...fields, state })) {
    const input = document.createElement('input');
    Object.assign(input, { type: 'hidden', name, value });
    form.append(input);
  }
  document.body.append(form);
  form.submit();
}
