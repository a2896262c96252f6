import { afterEach, expect, test } from '@jest/globals';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { ApiProvider } from './api-context';
import { ApiProblem, unreachable } from './api-problem';
import type { Api } from './create-api';
import { ReadCache } from './read-cache';
import { useAct, type Attempt } from './use-act';

afterEach(cleanup);

const api = {} as Api; // these acts ask nothing of it
const cache = new ReadCache({ retries: 2, pause: () => 0 });
const around = ({ children }: { children: ReactNode }) => (
  <ApiProvider api={api} cache={cache}>
    {children}
  </ApiProvider>
);
const acting = (how: (sent: string, attempt: Attempt) => Promise<string>, done: string[] = []) =>
  renderHook(() => useAct({ act: how, onDone: (answer) => done.push(answer) }), { wrapper: around });

test('says that it is under way, then what was answered', async () => {
  const gateway = Promise.withResolvers<void>();
  const { result } = acting(async (sent) => {
    await gateway.promise;
    return `${sent} done`;
  });
  act(() => result.current.send('decide'));
  await waitFor(() => expect(result.current.isPending).toBe(true));
  gateway.resolve();
  await waitFor(() => expect(result.current).toMatchObject({ phase: 'done', answer: 'decide done' }));
});

test('each try of one press carries the same key, and the next press another', async () => {
  const keys: string[] = [];
  const { result } = acting(async (_, { idempotencyKey }) => {
    keys.push(idempotencyKey);
    if (keys.length < 3) throw unreachable('cut');
    return 'done';
  });
  act(() => result.current.send('once'));
  await waitFor(() => expect(result.current.phase).toBe('done'));
  act(() => result.current.send('twice'));
  await waitFor(() => expect(keys).toHaveLength(4));
  expect(new Set(keys.slice(0, 3)).size).toBe(1);
  expect(new Set(keys).size).toBe(2);
});

test('a refusal is shown until the next press or until it is put away', async () => {
  const { result } = acting(() => Promise.reject(new ApiProblem({ status: 409 })));
  act(() => result.current.send('decide'));
  await waitFor(() => expect(result.current.error?.status).toBe(409));
  act(() => result.current.reset());
  await waitFor(() => expect(result.current).toMatchObject({ phase: 'idle', isPending: false }));
});

test('what an act changed is kept although the page was left, and the page goes nowhere', async () => {
  const done: string[] = [];
  const went: string[] = [];
  const { result, unmount } = acting(async () => 'sent', done);
  act(() => result.current.send('submit', () => went.push('on')));
  unmount();
  await waitFor(() => expect(done).toEqual(['sent']));
  expect(went).toEqual([]);
});
