import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Route } from '@gun/kernel';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { ApiProvider } from './api-context';
import { ApiProblem, unreachable } from './api-problem';
import type { Api } from './create-api';
import { answersOf, ReadCache } from './read-cache';
import { useRead, type ReadAnswer } from './use-read';

const route = { operationId: 'readDossier' } as Route; // the cache looks at nothing else of a route
const input = { dossierId: 'd1' };
/** No route of these tests says what it answers. */
const anything = (value: unknown) => value as never;

let cache: ReadCache;
let asked: number;
let next: () => Promise<unknown>;

const api = {
  call: () => {
    asked += 1;
    return next();
  },
} as unknown as Api; // reading asks for nothing else
const around = ({ children }: { children: ReactNode }) => (
  <ApiProvider api={api} cache={cache}>
    {children}
  </ApiProvider>
);

/** Somebody looks at the answer; what they see, and how they leave. */
const look = (staleTime = Infinity) => {
  const { result, unmount } = renderHook(() => useRead(route, input, { staleTime }), { wrapper: around });
  const seen = (): ReadAnswer<unknown> => result.current;
  return { seen, leave: unmount };
};
const settled = (seen: () => ReadAnswer<unknown>) => waitFor(() => expect(seen().isFetching).toBe(false));

/** A gateway that answers when the test says so. */
function slowly() {
  const answers: ((answer: unknown) => void)[] = [];
  next = () => new Promise((resolve) => answers.push(resolve));
  return (answer: unknown) => answers.shift()?.(answer);
}

beforeEach(() => {
  cache = new ReadCache({ retries: 2, pause: () => 0 });
  asked = 0;
  next = async () => `answer ${asked}`;
});
afterEach(cleanup);

describe('reading', () => {
  test('two who look at the same answer cause one request', async () => {
    const { seen } = look();
    look();
    await settled(seen);
    expect([asked, seen().data]).toEqual([1, 'answer 1']);
  });

  test('the order in which an input was written does not matter', () => {
    cache.put(route, { a: 1, b: 2 }, anything('known'));
    expect(cache.find(route, { b: 2, a: 1 })).toBe('known');
  });

  test('who comes later sees at once what was read, and an old answer while it is read again', async () => {
    const first = look();
    await settled(first.seen);
    first.leave();
    const answer = slowly();
    const { seen } = look(0);
    expect(seen()).toMatchObject({ data: 'answer 1', isFetching: true });
    answer('newer');
    await waitFor(() => expect(seen().data).toBe('newer'));
  });

  test('what failed in passing is tried again; a refusal is not', async () => {
    next = async () => {
      throw asked < 3 ? unreachable('cut') : new ApiProblem({ status: 404 });
    };
    const { seen } = look();
    await waitFor(() => expect(seen().error?.status).toBe(404));
    expect(asked).toBe(3);
  });

  test('a failure leaves what was read before, and the next success takes it away', async () => {
    const { seen } = look();
    await settled(seen);
    next = () => Promise.reject(new ApiProblem({ status: 403 }));
    act(() => cache.askAgain(answersOf(route)));
    await waitFor(() => expect(seen()).toMatchObject({ data: 'answer 1', error: { status: 403 } }));
    next = async () => 'well again';
    act(() => void seen().refetch());
    await waitFor(() => expect(seen()).toMatchObject({ data: 'well again', error: undefined }));
  });
});

describe('what changed', () => {
  test('an answer that nobody looks at is asked again when it is next shown', async () => {
    const { seen, leave } = look();
    await settled(seen);
    leave();
    act(() => cache.askAgain(answersOf(route, input)));
    expect(asked).toBe(1);
    await settled(look().seen);
    expect(asked).toBe(2);
  });

  test('only the answers that are named are asked again', async () => {
    const { seen } = look();
    await settled(seen);
    act(() => cache.askAgain(answersOf(route, { dossierId: 'd2' })));
    act(() => cache.askAgain(answersOf({ operationId: 'other' })));
    expect(asked).toBe(1);
  });

  test('what is said to be old while it is read again is read once more', async () => {
    const { seen } = look();
    await settled(seen);
    const answer = slowly();
    act(() => cache.askAgain(answersOf(route)));
    act(() => cache.askAgain(answersOf(route)));
    answer('before the change');
    answer('after the change');
    await waitFor(() => expect(seen().data).toBe('after the change'));
  });

  test('the answer of an act is never overwritten by a reading that began before it', async () => {
    const answer = slowly();
    const { seen } = look();
    act(() => cache.put(route, input, anything('after the act')));
    answer('before the act');
    await settled(seen);
    expect(seen().data).toBe('after the act');
  });

  test('what was read for one party is taken away at once and asked for the other', async () => {
    const { seen } = look();
    await settled(seen);
    const answer = slowly();
    act(() => cache.forget(answersOf(route)));
    await waitFor(() => expect(seen()).toMatchObject({ data: undefined, isFetching: true }));
    answer('of the other');
    await waitFor(() => expect(seen().data).toBe('of the other'));
  });

  test('a part is changed only in what was read', () => {
    cache.change(route, input, () => anything('made up'));
    expect(cache.find(route, input)).toBeUndefined();
  });
});
