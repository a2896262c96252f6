/** The same write twice gives the same answer, once. The row lives in the transaction of the change it protects. */
import { defineProblems, problemsOf } from '@gun/kernel';
import type { Database, Tx } from '../database';
import type { IdempotentCall } from './request-context';

export const idempotencyProblems = defineProblems({
  idempotencyKeyReused: {
    status: 422,
    title: 'Idempotency Key Reused',
    detail: {
      fr: 'Cette clé a déjà servi pour une autre demande. Envoyez une nouvelle clé.',
      nl: 'Deze sleutel diende al voor een andere aanvraag. Stuur een nieuwe sleutel.',
      de: 'Dieser Schlüssel wurde schon für eine andere Anfrage benutzt. Senden Sie einen neuen Schlüssel.',
      en: 'This key was used before for another request. Send a new key.',
    },
  },
});
const problem = problemsOf('platform', idempotencyProblems);

/** What a key was used for first, and what was answered. */
export interface FirstAnswer {
  readonly fingerprint: string;
  readonly answer: unknown;
}

/** Gives the first answer again. @throws idempotencyKeyReused when the key named another request. */
export function answerAgain<T>(first: FirstAnswer | undefined, call: IdempotentCall): T {
  if (first?.fingerprint !== call.fingerprint) throw problem('idempotencyKeyReused');
  return first.answer as T; // written by the same kind of work: the fingerprint names the operation
}

/** For the statements of a domain that reads and writes more in the same round trip. The arguments are pieces of SQL. */
export const idempotencySql = {
  /** A column with the `FirstAnswer` of a caller's key, or null. */
  firstAnswer: (caller: string, key: string): string =>
    `(select json_build_object('fingerprint', i.fingerprint, 'answer', i.answer)
     from idempotency i where i.caller = ${caller} and i.key = ${key})`,
  /** Keeps an answer if `source` has a row and the key was never used; gives a row exactly then. */
  keepAnswer: (source: string, [caller, key, fingerprint, answer]: readonly [string, string, string, string]): string =>
    `insert into idempotency (caller, key, fingerprint, answer)
     select ${caller}, ${key}, ${fingerprint}, ${answer} from ${source} where ${key}::uuid is not null
     on conflict do nothing returning key`,
};

/**
 * Runs `work` at most once for a caller and key. A second call with the same key waits for the first to commit, then
 * receives its answer; with another request under the same key it is refused (422). Keys of two callers never meet.
 */
export async function once<T>(tx: Tx, caller: string, call: IdempotentCall, work: () => Promise<T>): Promise<T> {
  const mine = await tx.query<unknown[]>(
    `insert into idempotency (caller, key, fingerprint) values ($1, $2, $3)
     on conflict do nothing returning key`,
    [caller, call.key, call.fingerprint],
  );
  if (mine.length > 0) {
    const answer = await work();
    await tx.query(`update idempotency set answer = $3 where caller = $1 and key = $2`, [
      caller,
      call.key,
      JSON.stringify(answer ?? null),
    ]);
    return answer;
  }
  const [first] = await tx.query<FirstAnswer[]>(
    `select fingerprint, answer from idempotency where caller = $1 and key = $2`,
    [caller, call.key],
  );
  return answerAgain(first, call);
}

/** Erases answers from before an instant, a batch at a time, so that no statement holds locks for long; answers how many. */
export async function forgetAnswers(database: Database, before: Date, batch = 1000): Promise<number> {
  for (let erased = 0; ;) {
    const [gone] = await database.rows<{ count: number }>(
      `with gone as (
         delete from idempotency where ctid in (select ctid from idempotency where created_at < $1 limit $2) returning key)
       select count(*)::int as count from gone`,
      [before, batch],
    );
    erased += gone?.count ?? 0;
    if ((gone?.count ?? 0) < batch) return erased;
  }
}
