/** From an agreed question to the fields that go back to the site. */
import { monthOf, spendToken, type AgeVerifier } from '@gun/wallet-contract';
import { credentialIdOf, type AgeQuestion } from './age-question';
import { presentationFields, tokenFields, type Fields } from './bring-answer';
import { handoverHash } from './handover-hash';
import { keepTokens, takeToken } from './kept-tokens';
import { obtainTokens, type SignHandover } from './obtain-tokens';

/** What the person agreed to. `verifier`: its address; `keep`: the other tokens stay on this device. */
export interface AgeChoice {
  readonly verifier?: string | undefined;
  readonly keep: boolean;
}

export interface Agreed {
  readonly question: AgeQuestion;
  /** The question as it was asked. */
  readonly fragment: string;
  readonly choice: AgeChoice;
  readonly verifiers: readonly AgeVerifier[];
}

/** @throws VerifierProblem; what `sign` throws. */
export const makeAnswer = (agreed: Agreed, sign: SignHandover): Promise<Fields> =>
  agreed.question.way === 'token' ? answerByToken(agreed, sign) : answerByWallet(agreed, sign);

async function answerByWallet({ question, fragment }: Agreed, sign: SignHandover): Promise<Fields> {
  const { challenge: nonce, returnUri: responseUri } = question;
  const handover = await handoverHash({ clientId: `redirect_uri:${responseUri}`, nonce, responseUri });
  return presentationFields(credentialIdOf(fragment), await sign(handover));
}

async function answerByToken({ question, choice, verifiers }: Agreed, sign: SignHandover): Promise<Fields> {
  const kept = await takeToken(monthOf(new Date()));
  if (kept) {
    const { verifier, ...token } = kept;
    return tokenFields(verifier.url, await spendToken(token, question));
  }
  const verifier = verifiers.find(({ url }) => url === choice.verifier);
  if (!verifier) throw new Error('no verifier was chosen');
  const [first, ...others] = await obtainTokens(verifier, sign, new Date());
  if (!first) throw new Error('no token');
  const { name, url } = verifier;
  if (choice.keep) await keepTokens(others.map((token) => ({ ...token, verifier: { name, url } })));
  return tokenFields(url, await spendToken(first, question));
}
