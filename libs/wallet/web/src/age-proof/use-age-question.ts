'use client';
import { useApi, type Api } from '@gun/api-client';
import { listAgeVerifiers, monthOf, type AgeVerifier } from '@gun/wallet-contract';
import { useEffect, useRef, useState } from 'react';
import { readAgeQuestion, type AgeQuestion, type UnanswerableQuestion } from './age-question';
import { bringWaitingAnswer } from './bring-answer';
import { countTokens, forgetTokens } from './kept-tokens';
import { takeQuestion, type WaitingQuestion } from './waiting-question';

/** What was asked, and what there is to answer it with. */
export interface OpenQuestion {
  readonly fragment: string;
  readonly question: AgeQuestion | UnanswerableQuestion;
  /** Tokens that wait on this device: with one, neither the counter nor a verifier is asked anything. */
  readonly ready: number;
  readonly verifiers: readonly AgeVerifier[];
  /** What was agreed to before signing in. */
  readonly agreed?: WaitingQuestion['choice'];
}

/** Reads the question from the address, or from the tab where it waits; `undefined` until it is read. */
export function useAgeQuestion() {
  const api = useApi();
  const [open, setOpen] = useState<OpenQuestion>();
  const [error, setError] = useState<unknown>();
  const wasRead = useRef(false);

  useEffect(() => {
    if (wasRead.current) return;
    wasRead.current = true;
    if (bringWaitingAnswer()) return;
    const { fragment, choice } = takeQuestion(location.hash.slice(1));
    readOpenQuestion(api, fragment, choice).then(setOpen, setError);
  }, [api]);

  const forget = async () => {
    await forgetTokens();
    if (open) await readOpenQuestion(api, open.fragment).then(setOpen, setError);
  };
  return { open, error, forget };
}

async function readOpenQuestion(api: Api, fragment: string, agreed?: WaitingQuestion['choice']): Promise<OpenQuestion> {
  const question = readAgeQuestion(fragment);
  const isToken = typeof question !== 'string' && question.way === 'token';
  const ready = isToken ? await countTokens(monthOf(new Date())) : 0;
  const verifiers = isToken && ready === 0 ? (await api.call(listAgeVerifiers, {})).items : [];
  return { fragment, question, ready, verifiers, ...(agreed && { agreed }) };
}
