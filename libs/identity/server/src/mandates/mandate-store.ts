/** Keeps and finds mandates. Every statement names the side for whom it is made; nothing here decides anything. */
import type { MandateLife, MandateParty, MandateSide } from '@gun/identity-contract';
import type { DomainEvent } from '@gun/kernel';
import { Database, publishSql, toOutbox, type Tx } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { MandateNames } from './mandate-names';

export interface MandatePartyRef extends MandateParty {
  /** Absent while it is only a name that the other side wrote. */
  readonly id?: string;
}

export interface StoredMandate extends MandateLife {
  readonly id: string;
  readonly writtenBy: MandateSide;
  readonly principal?: MandatePartyRef;
  readonly holder?: MandatePartyRef;
  readonly procedures?: readonly string[];
}

interface Row {
  readonly id: string;
  readonly principal_id: string | null;
  readonly principal_kind: MandateParty['kind'] | null;
  readonly principal_name: string | null;
  readonly holder_id: string | null;
  readonly holder_kind: MandateParty['kind'] | null;
  readonly holder_name: string | null;
  readonly principal_sealed: Buffer | null;
  readonly holder_sealed: Buffer | null;
  readonly written_by: MandateSide;
  readonly procedures: string[] | null;
  readonly valid_from: string;
  readonly valid_until: string;
  readonly answer: MandateLife['answer'];
  readonly answer_before: string;
  readonly revoked: boolean;
}

const columns = `id, principal_id, principal_kind, principal_name, holder_id, holder_kind, holder_name,
  principal_sealed, holder_sealed, written_by, procedures, valid_from::text, valid_until::text, answer, answer_before::text, revoked_at is not null as revoked`;

const partyOf = (id: string | null, kind: MandateParty['kind'] | null, name: string | undefined) =>
  name === undefined ? undefined : { kind: kind ?? 'person', name, ...(id && { id }) };

/** Who did something to a mandate, when, and what others are told of it. */
export interface MandateAct {
  readonly personId: string;
  readonly at: Date;
  readonly news?: readonly DomainEvent[];
}

export interface NewMandate extends StoredMandate {
  readonly codeHash: Buffer;
  readonly proposedBy: string;
}

@Injectable()
export class MandateStore {
  constructor(
    private readonly database: Database,
    private readonly names: MandateNames,
  ) {}

  async insert(tx: Tx, mandate: NewMandate, at: Date): Promise<void> {
    const { principal, holder } = mandate;
    await tx.query(
      `insert into mandate (id, principal_id, principal_kind, principal_sealed, holder_id, holder_kind, holder_sealed,
         written_by, procedures, valid_from, valid_until, code_hash, answer_before, proposed_by, proposed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        mandate.id,
        ...[principal?.id ?? null, principal?.kind ?? null, this.sealed(mandate, 'principal')],
        ...[holder?.id ?? null, holder?.kind ?? null, this.sealed(mandate, 'holder')],
        ...[mandate.writtenBy, mandate.procedures ?? null, mandate.from, mandate.until],
        ...[mandate.codeHash, mandate.answerBefore, mandate.proposedBy, at],
      ],
    );
  }

  /** Those that a party wrote or accepted, newest first. */
  async listOf(partyId: string): Promise<StoredMandate[]> {
    const rows = await this.database.rows<Row>(
      `select ${columns} from mandate where principal_id = $1 or holder_id = $1 order by id desc limit 500`,
      [partyId],
    );
    return rows.map((row) => this.mandateOf(row));
  }

  async countWaiting(tx: Tx, partyId: string, today: string): Promise<number> {
    const [row] = await tx.query<{ count: number }[]>(
      `select count(*)::int as count from mandate where (principal_id = $1 or holder_id = $1)
         and answer = 'none' and revoked_at is null and answer_before >= $2`,
      [partyId, today],
    );
    return row?.count ?? 0;
  }

  async find(id: string): Promise<StoredMandate | undefined> {
    const [row] = await this.database.rows<Row>(`select ${columns} from mandate where id = $1`, [id]);
    return row && this.mandateOf(row);
  }

  async findByCode(codeHash: Buffer): Promise<StoredMandate | undefined> {
    const [row] = await this.database.rows<Row>(`select ${columns} from mandate where code_hash = $1`, [codeHash]);
    return row && this.mandateOf(row);
  }

  /** Locked until the transaction ends, so that two answers at once are one. */
  async findByCodeForUpdate(tx: Tx, codeHash: Buffer): Promise<StoredMandate | undefined> {
    const [row] = await tx.query<Row[]>(`select ${columns} from mandate where code_hash = $1 for update`, [codeHash]);
    return row && this.mandateOf(row);
  }

  async findOfForUpdate(tx: Tx, partyId: string, id: string): Promise<StoredMandate | undefined> {
    const [row] = await tx.query<Row[]>(
      `select ${columns} from mandate where id = $2 and (principal_id = $1 or holder_id = $1) for update`,
      [partyId, id],
    );
    return row && this.mandateOf(row);
  }

  /** Writes the side that answered and what it said, together with the news of it. */
  async answer(tx: Tx, mandate: StoredMandate, { personId, at, news = [] }: MandateAct): Promise<void> {
    const { id, answer, principal, holder } = mandate;
    await tx.query(
      `with answered as (
         update mandate set answer = $2, answered_by = $3, answered_at = $4, principal_id = $5, principal_kind = $6,
           principal_sealed = $7, holder_id = $8, holder_kind = $9, holder_sealed = $10,
           principal_name = null, holder_name = null where id = $1 returning id)
       ${publishSql('answered', '$11::jsonb')}`,
      [
        ...[id, answer, personId, at, principal?.id ?? null, principal?.kind ?? null],
        ...[this.sealed(mandate, 'principal'), holder?.id ?? null, holder?.kind ?? null],
        ...[this.sealed(mandate, 'holder'), toOutbox(news)],
      ],
    );
  }

  async revoke(tx: Tx, id: string, { personId, at, news = [] }: MandateAct): Promise<void> {
    await tx.query(
      `with revoked as (update mandate set revoked_by = $2, revoked_at = $3 where id = $1 returning id)
       ${publishSql('revoked', '$4::jsonb')}`,
      [id, personId, at, toOutbox(news)],
    );
  }

  /** Forgets proposals that nobody accepted and whose last day for an answer came before this one, with their names. */
  async forgetUnaccepted(before: Date): Promise<void> {
    await this.database.rows(`delete from mandate where answer <> 'accepted' and answer_before < $1::date`, [before]);
  }

  /** Seals names that were written in clear by an earlier version, a hundred mandates at a time. */
  async sealOldNames(): Promise<void> {
    const rows = await this.database.rows<Row>(
      `select ${columns} from mandate where principal_name is not null or holder_name is not null order by id limit 100`,
    );
    for (const row of rows) {
      const mandate = this.mandateOf(row);
      await this.database.rows(
        `update mandate set principal_sealed = $2, holder_sealed = $3, principal_name = null, holder_name = null
         where id = $1 and principal_name is not distinct from $4 and holder_name is not distinct from $5`,
        [
          ...[row.id, this.sealed(mandate, 'principal'), this.sealed(mandate, 'holder')],
          ...[row.principal_name, row.holder_name],
        ],
      );
    }
  }

  /** Mandates in force on a day, held by any of these parties; of one principal when it is named. */
  async inForce(holderIds: readonly string[], today: string, principalId?: string): Promise<StoredMandate[]> {
    const rows = await this.database.rows<Row>(
      `select ${columns} from mandate where holder_id = any($1) and ($3::uuid is null or principal_id = $3)
         and answer = 'accepted' and revoked_at is null and $2 between valid_from and valid_until order by id`,
      [holderIds, today, principalId ?? null],
    );
    return rows.map((row) => this.mandateOf(row));
  }

  private sealed(mandate: StoredMandate, side: MandateSide): Buffer | null {
    const party = mandate[side];
    return party ? this.names.seal(mandate.id, side, party.name) : null;
  }

  private mandateOf(row: Row): StoredMandate {
    const nameOf = (side: MandateSide): string | undefined => {
      const sealed = row[`${side}_sealed`];
      return sealed ? this.names.open(row.id, side, sealed) : (row[`${side}_name`] ?? undefined);
    };
    const principal = partyOf(row.principal_id, row.principal_kind, nameOf('principal'));
    const holder = partyOf(row.holder_id, row.holder_kind, nameOf('holder'));
    return {
      ...{ id: row.id, writtenBy: row.written_by, from: row.valid_from, until: row.valid_until },
      ...{ answer: row.answer, answerBefore: row.answer_before, revoked: row.revoked },
      ...(principal && { principal }),
      ...(holder && { holder }),
      ...(row.procedures && { procedures: row.procedures }),
    };
  }
}
