import { Injectable } from '@nestjs/common';
import type { ClientBase, QueryResultRow } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import { Turnstile } from './turnstile';

/** A transaction: handed down explicitly, never ambient. */
export type Tx = EntityManager;

/** A statement whose text never changes: each connection prepares it once, under its name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

const codeOf = (error: unknown): string | undefined => {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'driverError' in error ? codeOf(error.driverError) : undefined;
};

const collided = ['40001', '40P01'];
const unavailable = new Set([
  ...collided,
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '57014',
]);

/** The database is away, full, too slow or too busy: the caller may try again later, nothing was half done. */
export const isDatabaseUnavailable = (error: unknown): boolean =>
  unavailable.has(codeOf(error) ?? '') ||
  (error instanceof Error && /timeout exceeded when trying to connect|Connection terminated/.test(error.message));

/** Others were faster at every attempt; said with the code that PostgreSQL uses for it. */
export class OthersWereFaster extends Error {
  readonly code = '40001';
}

/** Every transaction is waiting on something; said with the code that PostgreSQL uses when it has no connection left. */
class NoTransactionFree extends Error {
  readonly code = '53300';
}

/** Connections of one process. */
export const connectionsAtMost = 20;
/** Kept free for reads: a transaction may wait for one (the catalogue's), and must not wait for another transaction. */
const keptForReads = 4;
const patienceMs = 2000;

/** A value breaks a unique constraint. */
export const isDuplicate = (error: unknown): boolean => codeOf(error) === '23505';

@Injectable()
export class Database {
  private readonly transactions = new Turnstile(
    connectionsAtMost - keptForReads,
    patienceMs,
    () => new NoTransactionFree('no transaction free'),
  );

  constructor(private readonly source: DataSource) {}

  /** One verb, one transaction. Deadlocks and serialization failures are tried again, since nothing was kept. */
  async transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.transactions.pass(() => this.source.transaction(work));
      } catch (error) {
        if (attempt === 3 || !collided.includes(codeOf(error) ?? '')) throw error;
      }
    }
  }

  /** For readers: statements outside a transaction. */
  get manager(): Tx {
    return this.source.manager;
  }

  /** One parameterised statement; the caller names the shape of its rows. */
  rows<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.source.query<Row[]>(sql, [...parameters]);
  }

  /** A prepared statement that writes: a transaction by itself, which waits its turn among them. */
  commit<Row extends QueryResultRow>(statement: Statement, values: readonly unknown[]): Promise<Row[]> {
    return this.transactions.pass(() => this.run<Row>(statement, values));
  }

  /** A prepared statement, in the caller's transaction or outside any. */
  async run<Row extends QueryResultRow>(
    statement: Statement,
    values: readonly unknown[],
    tx: Tx = this.manager,
  ): Promise<Row[]> {
    return runPrepared<Row>(tx, statement, values);
  }
}

/** For who is handed a transaction, or the manager outside any, and nothing else. */
export async function runPrepared<Row extends QueryResultRow>(
  tx: Tx,
  statement: Statement,
  values: readonly unknown[],
): Promise<Row[]> {
  const runner = tx.queryRunner ?? tx.dataSource.createQueryRunner();
  try {
    const client = (await runner.connect()) as ClientBase; // TypeORM does not type what its driver gives
    return (await client.query<Row>({ ...statement, values: [...values] })).rows;
  } finally {
    if (!tx.queryRunner) await runner.release();
  }
}
