/** The access log on the real PostgreSQL of a test run: as its owner, and as the application. */
import { Clock, CreatePlatform1764000000000, Database } from '@gun/nest';
import { setTimeout } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { CreateAccessLog1764250000000 } from '../access-log/migrations/1764250000000-create-access-log';
import { CreateEvidenceRequest1764250100000 } from '../migrations/1764250100000-create-evidence-request';
import { SealAccessLines1764250050000 } from '../access-log/migrations/1764250050000-seal-access-lines';
import { LeaveFormatToThePen1764250060000 } from '../access-log/migrations/1764250060000-leave-format-to-the-pen';

export class MovableClock extends Clock {
  at = new Date('2026-11-25T09:00:00Z');

  override now(): Date {
    return new Date(this.at);
  }

  pass(ms: number): void {
    this.at = new Date(this.at.getTime() + ms);
  }
}

export interface LogDatabase {
  readonly owner: DataSource;
  readonly database: Database;
  /** Waits for older transactions on this server, of other suites too: the sealer leaves lines behind them for later. */
  settle(): Promise<void>;
  /** An empty log. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

const url = (): string => process.env['POSTGRES_URL'] ?? ''; // set by the global set-up

export async function openLogDatabase(): Promise<LogDatabase> {
  const owner = await new DataSource({
    ...{ type: 'postgres', url: url() },
    migrations: [
      CreatePlatform1764000000000,
      CreateAccessLog1764250000000,
      SealAccessLines1764250050000,
      LeaveFormatToThePen1764250060000,
      CreateEvidenceRequest1764250100000,
    ],
    migrationsRun: true,
  }).initialize();
  const application = await new DataSource({
    ...{ type: 'postgres', url: url().replace('postgres@', 'gun_app@') },
  }).initialize();
  return {
    owner,
    database: new Database(application),
    async settle() {
      const held = `select 1 from access_log.entry where xid >= pg_snapshot_xmin(pg_current_snapshot()) limit 1`;
      while ((await owner.query<unknown[]>(held)).length > 0) await setTimeout(5);
    },
    async clear() {
      const tables = ['entry', 'leaf', 'subtree', 'head', 'timestamp'].map((table) => `access_log.${table}`);
      await owner.query(`truncate ${tables.join(', ')}`);
    },
    async close() {
      await application.destroy();
      await owner.destroy();
    },
  };
}
