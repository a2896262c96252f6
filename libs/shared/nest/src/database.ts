import { DataSource, type EntityManager } from 'typeorm';
import { Injectable } from '@nestjs/common';
import { Turnstile } from './turnstile';

/** A transaction: handed down explicitly, never ambient. */
export type Tx = EntityManager;

const codeOf = (error: unknown): string | undefined => {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'driverError' in error ? codeOf(error.driverError) : undefined;
};

const unavailable = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03', '53300', '57014']);

/** The database is away, full or too slow: the caller may try again later, nothing was half done. */
export const isDatabaseUnavailable = (error: unknown): boolean =>
  unavailable.has(codeOf(error) ?? '') ||
  (error instanceof Error && /timeout exceeded when trying to connect|Connection terminated/.test(error.message));

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
        if (attempt === 3 || !['40001', '40P01'].includes(codeOf(error) ?? '')) throw error;
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
}
