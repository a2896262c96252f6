'use client';
import { useMutation } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ApiProblem } from './api-problem';

/** Goes along with each try of one press, so that the gateway does the act once. */
export interface Attempt {
  readonly idempotencyKey: string;
}

export interface ActSettings<Sent, Answer> {
  readonly act: (sent: Sent, attempt: Attempt) => Promise<Answer>;
  /** What the answer changes in the cache: also when the page was left meanwhile. */
  readonly onDone?: (answer: Answer) => void;
  readonly onRefused?: (why: ApiProblem) => void;
}

export interface Act<Sent, Answer> {
  readonly phase: 'idle' | 'pending' | 'done' | 'refused';
  readonly answer?: Answer;
  readonly error?: ApiProblem;
  readonly isPending: boolean;
  /** Acts; `then` runs if the page is still there. */
  readonly send: (sent: Sent, then?: (answer: Answer) => void) => void;
  readonly reset: () => void;
}

const phases = { idle: 'idle', pending: 'pending', success: 'done', error: 'refused' } as const;

/** Does something at the gateway when a person asks for it, and says how it went. */
export function useAct<Sent, Answer>({ act, onDone, onRefused }: ActSettings<Sent, Answer>): Act<Sent, Answer> {
  const { mutate, reset, status, data, error } = useMutation<Answer, ApiProblem, { sent: Sent; attempt: Attempt }>({
    mutationFn: ({ sent, attempt }) => act(sent, attempt),
    onSuccess: (answer) => onDone?.(answer),
    onError: (why) => onRefused?.(why),
  });
  const send = useCallback(
    (sent: Sent, then?: (answer: Answer) => void) =>
      mutate({ sent, attempt: { idempotencyKey: crypto.randomUUID() } }, { onSuccess: (answer) => then?.(answer) }),
    [mutate],
  );
  return {
    phase: phases[status],
    ...(status === 'success' && { answer: data }),
    ...(error && { error }),
    isPending: status === 'pending',
    send,
    reset,
  };
}
