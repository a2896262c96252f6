import { DataSource, type EntityManager } from 'typeorm';
import { Injectable } from '@nestjs/common';

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

/** A value breaks a unique constraint. */
export const isDuplicate = (error: unknown): boolean => codeOf(error) === '23505';

@Injectable()
export class Database {
  constructor(private readonly source: DataSource) {}

  /** One verb, one transaction. Deadlocks and serialization failures are tried again, since nothing was kept. */
  async transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.source.transaction(work);
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
