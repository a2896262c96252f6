/**
 * Tokens that wait on this device for another day, because their owner chose so. Their private keys cannot be read, not
 * even by this page; whoever uses the device can use them, so the page asks for that choice in these words.
 */
import type { AgeVerifier, WaitingToken } from '@gun/wallet-contract';

export interface KeptToken extends WaitingToken {
  readonly verifier: Pick<AgeVerifier, 'name' | 'url'>;
}

const store = 'tokens';

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the store of this browser does not answer'));
  });

async function openStore(mode: IDBTransactionMode): Promise<{ rows: IDBObjectStore; close: () => void }> {
  const opening = indexedDB.open('gun-age-tokens', 1);
  opening.onupgradeneeded = () => void opening.result.createObjectStore(store, { autoIncrement: true });
  const database = await done(opening);
  return { rows: database.transaction(store, mode).objectStore(store), close: () => database.close() };
}

async function withStore<T>(
  mode: IDBTransactionMode,
  fallback: T,
  act: (rows: IDBObjectStore) => Promise<T>,
): Promise<T> {
  try {
    const { rows, close } = await openStore(mode);
    return await act(rows).finally(close);
  } catch {
    return fallback; // a private window, or no room: then nothing is kept
  }
}

export const keepTokens = (tokens: readonly KeptToken[]): Promise<void> =>
  withStore('readwrite', undefined, async (rows) => {
    await Promise.all(tokens.map((token) => done(rows.add(token))));
  });

/** How many of this month there are. */
export const countTokens = (month: string): Promise<number> =>
  withStore('readonly', 0, async (rows) => {
    const kept = (await done(rows.getAll())) as KeptToken[]; // written by `keepTokens`
    return kept.filter((token) => token.month === month).length;
  });

/** One of this month, which is gone afterwards, with all that are over; undefined when there is none. */
export const takeToken = (month: string): Promise<KeptToken | undefined> =>
  withStore('readwrite', undefined, async (rows) => {
    const [keys, kept] = await Promise.all([done(rows.getAllKeys()), done(rows.getAll())]);
    const tokens = kept as KeptToken[]; // written by `keepTokens`
    const chosen = tokens.findIndex((token) => token.month === month);
    const gone = keys.filter((_key, at) => at === chosen || tokens[at]?.month !== month);
    await Promise.all(gone.map((key) => done(rows.delete(key))));
    return tokens[chosen];
  });

export const forgetTokens = (): Promise<void> =>
  withStore('readwrite', undefined, async (rows) => {
    await done(rows.clear());
  });
