'use client';
import { here, isProblem, useApi, useSession } from '@gun/api-client';
import { addCredential, proveAge } from '@gun/wallet-contract';
import { useState } from 'react';
import { bringAnswer, noProof } from './bring-answer';
import { makeAnswer, type Agreed } from './make-answer';
import { keepQuestion } from './waiting-question';

/** `noProof`: the wallet holds no proof of age yet. `cannot`: nobody vouches that this person is 18. */
export type AgePhase = 'asks' | 'signIn' | 'signInStronger' | 'working' | 'noProof' | 'cannot' | 'failed' | 'leaving';

const codeOf = (error: unknown): string | undefined => (isProblem(error) ? error.code : undefined);

/** How an answer comes about: what the person does, and where that has led. */
export function useAgeAnswer() {
  const api = useApi();
  const { current, start } = useSession();
  const [phase, setPhase] = useState<AgePhase>('asks');
  const [error, setError] = useState<unknown>();

  async function answer(agreed: Agreed, wasAdded = false): Promise<void> {
    setPhase('working');
    try {
      const sign = async (handover: string) => (await api.call(proveAge, { handover })).deviceResponse;
      const fields = await makeAnswer(agreed, sign);
      setPhase('leaving');
      bringAnswer(agreed.question, fields);
    } catch (cause) {
      setError(cause);
      const code = codeOf(cause);
      if (code === 'noProofOfAge') setPhase(wasAdded ? 'cannot' : 'noProof');
      else setPhase(code === 'assuranceTooLow' ? 'signInStronger' : 'failed');
    }
  }

  /** With a token of this device at once; else with the wallet, for which one signs in. */
  function agree(agreed: Agreed, needsWallet: boolean): void {
    if (!needsWallet || current.phase === 'signedIn') return void answer(agreed);
    keepQuestion(agreed);
    if (current.phase === 'signedOut') setPhase('signIn');
    else void start(here());
  }

  /** Asks the register whether this person is 18, then answers. */
  async function addProof(agreed: Agreed): Promise<void> {
    setPhase('working');
    try {
      await api.call(addCredential, { type: 'proofOfAge' });
    } catch (cause) {
      setError(cause);
      if (codeOf(cause) !== 'alreadyHeld') return setPhase(codeOf(cause) === 'nothingAtSource' ? 'cannot' : 'failed');
    }
    await answer(agreed, true);
  }

  /** The site learns that there is no proof, and not why. */
  function refuse({ question }: Pick<Agreed, 'question'>): void {
    setPhase('leaving');
    bringAnswer(question, noProof);
  }

  return { phase, error, agree, addProof, refuse, again: () => setPhase('asks') };
}
