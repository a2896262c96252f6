'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useReadCache } from './api-context';
import type { ApiProblem } from './api-problem';
import { withAttempts } from './attempts';

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

interface ActState<Answer> {
  readonly phase: 'idle' | 'pending' | 'done' | 'refused';
  readonly answer?: Answer;
  readonly error?: ApiProblem;
}

export interface Act<Sent, Answer> extends ActState<Answer> {
  readonly isPending: boolean;
  /** Acts; `then` runs if the page is still there. */
  readonly send: (sent: Sent, then?: (answer: Answer) => void) => void;
  readonly reset: () => void;
}

/** Does something at the gateway when a person asks for it, and says how it went. */
export function useAct<Sent, Answer>(settings: ActSettings<Sent, Answer>): Act<Sent, Answer> {
  const { attempts } = useReadCache();
  const [state, setState] = useState<ActState<Answer>>({ phase: 'idle' });
  const present = useRef(settings);
  const lastPress = useRef<Attempt>(undefined);
  const shown = useRef(true);
  useEffect(() => {
    present.current = settings;
  });
  useEffect(() => {
    shown.current = true;
    return () => void (shown.current = false);
  }, []);

  const send = useCallback(
    (sent: Sent, then?: (answer: Answer) => void) => {
      const attempt = { idempotencyKey: crypto.randomUUID() };
      lastPress.current = attempt;
      const isLast = () => shown.current && lastPress.current === attempt;
      setState({ phase: 'pending' });
      const { act, onDone, onRefused } = present.current;
      withAttempts(() => act(sent, attempt), attempts).then(
        (answer) => {
          onDone?.(answer);
          if (!isLast()) return;
          setState({ phase: 'done', answer });
          then?.(answer);
        },
        (error: ApiProblem) => {
          onRefused?.(error);
          if (isLast()) setState({ phase: 'refused', error });
        },
      );
    },
    [attempts],
  );
  const reset = useCallback(() => setState({ phase: 'idle' }), []);
  return { ...state, isPending: state.phase === 'pending', send, reset };
}
