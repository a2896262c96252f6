/**
 * The pen of the access log. A line is one insert in the writer's transaction, with the hash that the sealer will put
 * into the tree: no chain, so writers never wait for each other. What is written can be read by its subject, and by the
 * rights of PostgreSQL nobody in the application can change it.
 */
import { leafOfSealed, type AccessEntry } from '@gun/data-broker-contract';
import { uuidV7 } from '@gun/kernel';
import { Clock, currentTraceId, type Tx } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { digestOf, LineSeal, type KeptLine } from './line-seal';
import { nodeSha256 } from './node-sha256';
import type { RetentionClass } from './retention';

/** What a writer knows of a line; id, time and trace are the log's own. */
export type AccessLine = Omit<AccessEntry, 'id' | 'at' | 'trace'>;

/** One line: written by a verb in its transaction, or alone and prepared. */
export const keepLine = {
  name: 'keep-access-line',
  text: `insert into access_log.entry (owner_id, id, at, visible_from, retention, sealed, commitment, leaf_hash)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
};

/** A civil servant and the dossier that they may have read. */
interface Reading {
  readonly subject: string;
  readonly agent: string;
  readonly dossier: string;
}

@Injectable()
export class AccessLog {
  constructor(
    private readonly clock: Clock,
    private readonly seal: LineSeal,
  ) {}

  /** Keeps a line and answers its id. Awaited before the answer leaves: what could not be recorded is not given. */
  async record(tx: Tx, line: AccessLine, retention: RetentionClass = 'register'): Promise<string> {
    const values = await this.valuesOf(line, retention);
    await tx.query(keepLine.text, values);
    return String(values[1]);
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
    const { sealed, commitment } = await this.seal.seal(entry, retention);
    const kept = { id: entry.id, commitment: commitment.toString('base64url'), sealed: digestOf(sealed) };
    const leaf = await leafOfSealed(kept, nodeSha256);
    return [
      ...[entry.subject, entry.id, entry.at, entry.visibleFrom ?? null, retention],
      ...[sealed, commitment, Buffer.from(leaf)],
    ];
  }

  /** Whether a civil servant has a line about this dossier since then. */
  async hasRead(tx: Tx, { subject, agent, dossier }: Reading, since: Date): Promise<boolean> {
    const rows = await tx.query<KeptLine[]>(
      `select id, at, retention, content, sealed from access_log.entry
       where owner_id = $1 and at >= $2 order by id desc`,
      [subject, since],
    );
    const lines = await this.seal.open(subject, rows);
    return lines.some(
      (line) => line.state === 'read' && line.entry.who.agent === agent && line.entry.why.dossier === dossier,
    );
  }
}
