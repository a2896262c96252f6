/** Keeps which evidence an agency asked for, so that it can read it once it is there. Never a value. */
import { Database, type Tx } from '@gun/nest';
import { Injectable } from '@nestjs/common';

export interface EvidenceCall {
  readonly ownerId: string;
  readonly id: string;
  readonly agency: string;
  readonly dossierId: string;
  readonly types: readonly string[];
  /** The session in which the person answers; absent where no preview is needed. */
  readonly previewId?: string | undefined;
  readonly askedAt: Date;
  /** First moment at which everything was there. */
  readonly answeredAt?: Date | undefined;
}

interface Row {
  readonly owner_id: string;
  readonly id: string;
  readonly agency: string;
  readonly dossier_id: string;
  readonly types: string[];
  readonly preview_id: string | null;
  readonly asked_at: Date;
  readonly answered_at: Date | null;
}

@Injectable()
export class EvidenceCallStore {
  constructor(private readonly database: Database) {}

  async insert(tx: Tx, { ownerId, id, agency, dossierId, types, previewId, askedAt }: EvidenceCall): Promise<void> {
    await tx.query(
      `insert into evidence_call (owner_id, id, agency, dossier_id, types, preview_id, asked_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [ownerId, id, agency, dossierId, types, previewId ?? null, askedAt],
    );
  }

  async findOfAgency(agency: string, id: string): Promise<EvidenceCall | undefined> {
    const [row] = await this.database.rows<Row>(
      `select owner_id, id, agency, dossier_id, types, preview_id, asked_at, answered_at
       from evidence_call where agency = $1 and id = $2`,
      [agency, id],
    );
    return (
      row && {
        ...{ ownerId: row.owner_id, id: row.id, agency: row.agency, dossierId: row.dossier_id, types: row.types },
        ...{ previewId: row.preview_id ?? undefined, askedAt: row.asked_at, answeredAt: row.answered_at ?? undefined },
      }
    );
  }

  async noteAnswered({ ownerId, id }: EvidenceCall, at: Date): Promise<void> {
    await this.database.rows(
      `update evidence_call set answered_at = $3 where owner_id = $1 and id = $2 and answered_at is null`,
      [ownerId, id, at],
    );
  }

  /** Erases what was asked before this moment. */
  async forget(before: Date): Promise<void> {
    await this.database.rows(`delete from evidence_call where asked_at < $1`, [before]);
  }
}
