/**
 * The pen of the access log. A line is one insert in the writer's transaction, with the hash that the sealer will put
 * into the tree: no chain, so writers never wait for each other. What is written can be read by its subject, and by the
 * rights of PostgreSQL nobody in the application can change it.
 */
import { leafOfEntry, type AccessEntry } from '@gun/data-broker-contract';
import { uuidV7 } from '@gun/kernel';
import { Clock, currentTraceId, type Tx } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import type { RetentionClass } from './retention';

/** What a writer knows of a line; id, time and trace are the log's own. */
export type AccessLine = Omit<AccessEntry, 'id' | 'at' | 'trace'>;

/** One line: written by a verb in its transaction, or alone and prepared. */
export const keepLine = {
  name: 'keep-access-line',
  text: `insert into access_log.entry (owner_id, id, at, visible_from, retention, content, leaf_hash)
         values ($1, $2, $3, $4, $5, $6, $7)`,
};

@Injectable()
export class AccessLog {
  constructor(private readonly clock: Clock) {}

  /** Keeps a line. Awaited before the answer leaves: an answer that could not be recorded is not given. */
  async record(tx: Tx, line: AccessLine, retention: RetentionClass = 'register'): Promise<void> {
    await tx.query(keepLine.text, await this.valuesOf(line, retention));
  }

  /** The values of `keepLine`, for a writer who has no transaction of their own. */
  async valuesOf(line: AccessLine, retention: RetentionClass = 'register'): Promise<unknown[]> {
    const trace = currentTraceId();
    const entry: AccessEntry = {
      ...line,
      id: uuidV7(),
      at: this.clock.now().toISOString(),
      ...(trace && { trace }),
    };
    const hash = await leafOfEntry(entry);
    return [
      ...[entry.subject, entry.id, entry.at, entry.visibleFrom ?? null, retention],
      ...[JSON.stringify(entry), Buffer.from(hash)],
    ];
  }

  /** Whether a civil servant has a line about this dossier since then. */
  async hasRead(
    tx: Tx,
    { subject, agent, dossier }: { subject: string; agent: string; dossier: string },
    since: Date,
  ): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `select 1 from access_log.entry
       where owner_id = $1 and at >= $2 and content->'who'->>'agent' = $3 and content->'why'->>'dossier' = $4
       limit 1`,
      [subject, since, agent, dossier],
    );
    return rows.length > 0;
  }
}
