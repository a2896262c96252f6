import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Route } from '@gun/kernel';
import { ApiProblem, unreachable } from './api-problem';
import { answersOf, placeOf, ReadCache } from './read-cache';

const route = { operationId: 'readDossier' } as Route; // the cache looks at nothing else of a route
const input = { dossierId: 'd1' };
const place = placeOf(route, input);

let cache: ReadCache;
let asked: number;
let next: (signal: AbortSignal) => Promise<unknown>;
let changes: number;

const watch = (staleTime = Infinity) =>
  cache.watch(
    {
      place,
      ask: (signal) => {
        asked += 1;
        return next(signal);
      },
      staleTime,
    },
    () => (changes += 1),
  );
const shown = () => cache.stateOf(place);
const settled = () => cache.read(place);

/** A gateway that answers when the test says so. */
function slowly() {
  const answers: ((answer: unknown) => void)[] = [];
  next = () => new Promise((resolve) => answers.push(resolve));
  return (answer: unknown) => answers.shift()?.(answer);
}

beforeEach(() => {
  cache = new ReadCache({ retries: 2, pause: () => 0 });
  asked = 0;
  changes = 0;
  next = async () => `answer ${asked}`;
});

describe('reading', () => {
  test('two who look at the same answer cause one request', async () => {
    watch();
    watch();
    await settled();
    expect(asked).toBe(1);
    expect(shown()).toEqual({ data: 'answer 1', isFetching: false });
  });

  test('the order in which an input was written does not matter', () => {
    cache.put(route, { a: 1, b: 2 }, 'known' as never); // no route of this test says what it answers
    expect(cache.find(route, { b: 2, a: 1 })).toBe('known');
  });

  test('who comes later sees at once what was read, and an old answer while it is read again', async () => {
    watch()();
    await settled();
    const answer = slowly();
    watch(0);
    expect(shown()).toEqual({ data: 'answer 1', isFetching: true });
    answer('newer');
    await settled();
    expect(shown().data).toBe('newer');
  });

  test('what failed in passing is tried again; a refusal is not', async () => {
    next = async () => {
      throw asked < 3 ? unreachable('cut') : new ApiProblem({ status: 404 });
    };
    watch();
    await settled();
    expect(asked).toBe(3);
    expect(shown().error?.status).toBe(404);
  });

  test('a failure leaves what was read before, and the next success takes it away', async () => {
    watch();
    await settled();
    next = () => Promise.reject(new ApiProblem({ status: 403 }));
    cache.askAgain(answersOf(route));
    await settled();
    expect(shown()).toMatchObject({ data: 'answer 1', error: { status: 403 } });
    next = async () => 'well again';
    await settled();
    expect(shown()).toEqual({ data: 'well again', isFetching: false });
  });
});

describe('what changed', () => {
  test('an answer that nobody looks at is asked again when it is next shown', async () => {
    const leave = watch();
    await settled();
    leave();
    cache.askAgain(answersOf(route, input));
    expect(asked).toBe(1);
    watch();
    expect(asked).toBe(2);
  });

  test('only the answers that are named are asked again', async () => {
    watch();
    await settled();
    cache.askAgain(answersOf(route, { dossierId: 'd2' }));
    cache.askAgain(answersOf({ operationId: 'other' }));
    expect(asked).toBe(1);
  });

  test('what is said to be old while it is read is read once more', async () => {
    const answer = slowly();
    watch();
    cache.askAgain(answersOf(route));
    cache.askAgain(answersOf(route));
    answer('before the change');
    await settled();
    answer('after the change');
    await settled();
    expect([asked, shown().data]).toEqual([2, 'after the change']);
  });

  test('the answer of an act is never overwritten by a reading that began before it', async () => {
    const answer = slowly();
    watch();
    const reading = settled();
    cache.put(route, input, 'after the act' as never); // as above
    answer('before the act');
    await reading;
    expect(shown()).toEqual({ data: 'after the act', isFetching: false });
  });

  test('what was read for one party is taken away at once and asked for the other', async () => {
    watch();
    await settled();
    const answer = slowly();
    cache.forget(answersOf(route));
    expect(shown()).toEqual({ isFetching: true });
    answer('of the other');
    await settled();
    expect(shown().data).toBe('of the other');
  });

  test('a part is changed only in what was read', () => {
    cache.change(route, input, () => 'made up' as never); // as above
    expect(cache.find(route, input)).toBeUndefined();
  });

  test('a page that is looked at again asks what grew old, and nothing else', async () => {
    watch();
    await settled();
    cache.freshen();
    expect(asked).toBe(1);
    watch(0);
    await settled();
    cache.freshen();
    expect(asked).toBe(3);
  });
});

test('who left is told nothing more', async () => {
  watch()();
  const before = changes;
  await settled();
  expect(changes).toBe(before);
});
