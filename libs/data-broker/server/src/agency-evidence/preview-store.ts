/**
 * Keeps preview sessions: what was asked, what was answered, and a keyed fingerprint of the values that the person saw.
 * Never a value. Every statement names the owner or the agency; nothing here decides anything.
 */
import type { DomainEvent } from '@gun/kernel';
import { Database, publishSql, toOutbox, type Tx } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import type { PreviewLife } from './preview-policy';

/** Fingerprint of the values of a type, as the person saw them. */
export type SeenValues = Readonly<Record<string, string>>;

export interface StoredPreview extends PreviewLife {
  readonly ownerId: string;
  readonly id: string;
  readonly agency: string;
  readonly dossierId: string;
  readonly types: readonly string[];
  readonly askedAt: Date;
  readonly seen: SeenValues;
  readonly seenAt?: Date | undefined;
  readonly accepted: readonly string[];
  /** The call of the agency that fetched it. */
  readonly handedTo?: string | undefined;
}

interface Row {
  readonly owner_id: string;
  readonly id: string;
  readonly agency: string;
  readonly dossier_id: string;
  readonly types: string[];
  readonly asked_at: Date;
  readonly open_until: Date;
  readonly state: PreviewLife['state'];
  readonly seen: SeenValues;
  readonly seen_at: Date | null;
  readonly accepted: string[];
  readonly answered_at: Date | null;
  readonly handed_over_at: Date | null;
  readonly handed_to: string | null;
}

const columns = `owner_id, id, agency, dossier_id, types, asked_at, open_until, state, seen, seen_at, accepted, answered_at,
  handed_over_at, handed_to`;

const previewOf = (row: Row): StoredPreview => ({
  ...{ ownerId: row.owner_id, id: row.id, agency: row.agency, dossierId: row.dossier_id, types: row.types },
  ...{ askedAt: row.asked_at, openUntil: row.open_until, state: row.state, seen: row.seen, accepted: row.accepted },
  ...{ seenAt: row.seen_at ?? undefined, answeredAt: row.answered_at ?? undefined },
  ...{ handedOverAt: row.handed_over_at ?? undefined, handedTo: row.handed_to ?? undefined },
});

@Injectable()
export class PreviewStore {
  constructor(private readonly database: Database) {}

  async insert(
    tx: Tx,
    preview: Pick<StoredPreview, 'ownerId' | 'id' | 'agency' | 'dossierId' | 'types' | 'askedAt' | 'openUntil'>,
    news: readonly DomainEvent[],
  ): Promise<void> {
    const { ownerId, id, agency, dossierId, types, askedAt, openUntil } = preview;
    await tx.query(
      `with kept as (
         insert into preview_session (owner_id, id, agency, dossier_id, types, asked_at, open_until)
         values ($1, $2, $3, $4, $5, $6, $7) returning 1)
       ${publishSql('kept', '$8::jsonb')}`,
      [ownerId, id, agency, dossierId, types, askedAt, openUntil, toOutbox(news)],
    );
  }

  async findOfOwner(tx: Tx, ownerId: string, id: string): Promise<StoredPreview | undefined> {
    const rows = await tx.query<Row[]>(`select ${columns} from preview_session where owner_id = $1 and id = $2`, [
      ownerId,
      id,
    ]);
    return rows[0] && previewOf(rows[0]);
  }

  /** Locked until the transaction ends: an answer, and the fetching of it, meet here. */
  async findOfOwnerForUpdate(tx: Tx, ownerId: string, id: string): Promise<StoredPreview | undefined> {
    const rows = await tx.query<Row[]>(
      `select ${columns} from preview_session where owner_id = $1 and id = $2 for update`,
      [ownerId, id],
    );
    return rows[0] && previewOf(rows[0]);
  }

  async findOfAgency(agency: string, id: string): Promise<StoredPreview | undefined> {
    const [row] = await this.database.rows<Row>(
      `select ${columns} from preview_session where agency = $1 and id = $2`,
      [agency, id],
    );
    return row && previewOf(row);
  }

  /** Of one dossier, newest first. */
  async listOfDossier(ownerId: string, dossierId: string, atMost: number): Promise<StoredPreview[]> {
    const rows = await this.database.rows<Row>(
      `select ${columns} from preview_session where owner_id = $1 and dossier_id = $2 order by id desc limit $3`,
      [ownerId, dossierId, atMost],
    );
    return rows.map(previewOf);
  }

  /** What was accepted or refused for any dossier, newest first. */
  async listAnswered(ownerId: string, atMost: number): Promise<StoredPreview[]> {
    const rows = await this.database.rows<Row>(
      `select ${columns} from preview_session where owner_id = $1 and state <> 'open' order by id desc limit $2`,
      [ownerId, atMost],
    );
    return rows.map(previewOf);
  }

  async noteSeen(tx: Tx, { ownerId, id }: StoredPreview, seen: SeenValues, at: Date): Promise<void> {
    await tx.query(`update preview_session set seen = $3, seen_at = $4 where owner_id = $1 and id = $2`, [
      ...[ownerId, id, JSON.stringify(seen), at],
    ]);
  }

  async answer(
    tx: Tx,
    { ownerId, id }: StoredPreview,
    { state, accepted }: Pick<StoredPreview, 'state' | 'accepted'>,
    by: { readonly personId: string; readonly at: Date },
  ): Promise<void> {
    await tx.query(
      `update preview_session set state = $3, accepted = $4, answered_by = $5, answered_at = $6
       where owner_id = $1 and id = $2`,
      [ownerId, id, state, accepted, by.personId, by.at],
    );
  }

  /** From here on the person cannot take it back. */
  async noteHandedOver(tx: Tx, { ownerId, id }: StoredPreview, callId: string, at: Date): Promise<void> {
    await tx.query(`update preview_session set handed_over_at = $3, handed_to = $4 where owner_id = $1 and id = $2`, [
      ownerId,
      id,
      at,
      callId,
    ]);
  }

  /** Erases what was asked before this moment. */
  async forget(before: Date): Promise<void> {
    await this.database.rows(`delete from preview_session where asked_at < $1`, [before]);
  }
}
