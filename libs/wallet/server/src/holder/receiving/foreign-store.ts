/** Documents that holders took from issuers of others, and their copies; every statement names the owner. */
import { uuidV7 } from '@gun/kernel';
import { Clock, Database, type Tx } from '@gun/nest';
import type { AttestationFormat } from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';
import type { Place } from '../../credentials/credential-store';
import { PersonSeal } from '../../credentials/person-seal';
import { ForeignContent, ForeignCopy } from './foreign-content';

export interface ForeignRow {
  readonly ownerId: string;
  readonly id: string;
  readonly format: AttestationFormat;
  readonly type: string;
  readonly state: 'valid' | 'expired' | 'revoked';
  readonly content: Buffer;
  readonly validUntil: Date | null;
  readonly takenAt: Date;
}

/** A document that arrives, with its copies. */
export interface Taken {
  readonly offerId: string;
  readonly format: AttestationFormat;
  readonly type: string;
  readonly content: ForeignContent;
  readonly copies: readonly ForeignCopy[];
  readonly validUntil?: Date | undefined;
}

const columns = `owner_id as "ownerId", id, format, type, content, valid_until as "validUntil", taken_at as "takenAt",
  case when state = 'valid' and valid_until <= $1 then 'expired' else state end as state`;
const holds = `state = 'valid' and (valid_until <= $1) is not true`;
const sealedAt = (id: string): string => `foreign attestation ${id}`;
const copyOf = (id: string): string => `copy of foreign attestation ${id}`;

@Injectable()
export class ForeignStore {
  constructor(
    private readonly database: Database,
    private readonly seal: PersonSeal,
    private readonly clock: Clock,
  ) {}

  /** Newest first: so many, or all. */
  list(ownerId: string, atMost?: number): Promise<ForeignRow[]> {
    return this.database.rows<ForeignRow>(
      `select ${columns} from wallet_foreign_credential where owner_id = $2 order by taken_at desc, id desc limit $3`,
      [this.clock.now(), ownerId, atMost ?? null],
    );
  }

  /** Those of these types that hold today, as far as we know. */
  listValid(ownerId: string, types: readonly string[]): Promise<ForeignRow[]> {
    return this.database.rows<ForeignRow>(
      `select ${columns} from wallet_foreign_credential where owner_id = $2 and type = any($3) and ${holds}
       order by taken_at desc, id desc limit 100`,
      [this.clock.now(), ownerId, types],
    );
  }

  /** The types of which the holder has one that holds today. */
  async typesHeld(ownerId: string): Promise<string[]> {
    const rows = await this.database.rows<{ type: string }>(
      `select distinct type from wallet_foreign_credential where owner_id = $2 and ${holds} limit 200`,
      [this.clock.now(), ownerId],
    );
    return rows.map(({ type }) => type);
  }

  findValid(ownerId: string, credentialIds: readonly string[]): Promise<ForeignRow[]> {
    return this.database.rows<ForeignRow>(
      `select ${columns} from wallet_foreign_credential where owner_id = $2 and id = any($3) and ${holds}`,
      [this.clock.now(), ownerId, credentialIds],
    );
  }

  async find({ ownerId, credentialId }: Place, tx: Tx = this.database.manager): Promise<ForeignRow | undefined> {
    const [row] = await tx.query<ForeignRow[]>(
      `select ${columns} from wallet_foreign_credential where owner_id = $2 and id = $3`,
      [this.clock.now(), ownerId, credentialId],
    );
    return row;
  }

  async open({ ownerId, id, content }: ForeignRow): Promise<ForeignContent> {
    return ForeignContent.parse(await this.seal.open(ownerId, sealedAt(id), content));
  }

  /** What each of these says, in their order; all are of this owner. */
  async openAll(ownerId: string, rows: readonly ForeignRow[]): Promise<ForeignContent[]> {
    if (rows.length === 0) return [];
    const seal = await this.seal.of(ownerId);
    return rows.map(({ id, content }) => ForeignContent.parse(seal.open(sealedAt(id), content)));
  }

  async keep(tx: Tx, ownerId: string, { content, copies, ...taken }: Taken): Promise<string> {
    const id = uuidV7();
    const seal = await this.seal.of(ownerId);
    await tx.query(
      `insert into wallet_foreign_credential
         (owner_id, id, offer_id, format, type, state, content, valid_until, taken_at)
       values ($1, $2, $3, $4, $5, 'valid', $6, $7, $8)`,
      [
        ...[ownerId, id, taken.offerId, taken.format, taken.type, seal.seal(sealedAt(id), content)],
        ...[taken.validUntil ?? null, this.clock.now()],
      ],
    );
    await tx.query(
      `insert into wallet_foreign_copy (owner_id, id, credential_id, content)
       select $1::uuid, gen_random_uuid(), $2::uuid, content from unnest($3::bytea[]) content`,
      [ownerId, id, copies.map((copy) => seal.seal(copyOf(id), copy))],
    );
    return id;
  }

  /**
   * The copy that this party is shown: the one that it saw before, else one that nobody saw, else the one that was shown
   * longest ago. The issuer makes no more of them, so the last may be shown to several.
   */
  async takeCopy(tx: Tx, { ownerId, credentialId }: Place, party: string): Promise<ForeignCopy | undefined> {
    const [rows] = await tx.query<[{ content: Buffer }[], number]>(
      `update wallet_foreign_copy set party = $3, shown_at = $4 where owner_id = $1 and id =
         (select id from wallet_foreign_copy where owner_id = $1 and credential_id = $2
          order by (party = $3) is true desc, party nulls first, shown_at limit 1 for update)
       returning content`,
      [ownerId, credentialId, party, this.clock.now()],
    );
    const [row] = rows;
    return row && ForeignCopy.parse(await this.seal.open(ownerId, copyOf(credentialId), row.content));
  }

  async countUnshown({ ownerId, credentialId }: Place): Promise<number> {
    const [row] = await this.database.rows<{ copies: number }>(
      `select count(*)::int as copies from wallet_foreign_copy
       where owner_id = $1 and credential_id = $2 and party is null`,
      [ownerId, credentialId],
    );
    return row?.copies ?? 0;
  }

  /** Its issuer ended it: nothing brings it back. */
  async noteRevoked({ ownerId, credentialId }: Place): Promise<void> {
    await this.database.rows(
      `update wallet_foreign_credential set state = 'revoked' where owner_id = $1 and id = $2 and state = 'valid'`,
      [ownerId, credentialId],
    );
  }

  /** Deletes it with its copies, and answers the references of their keys; undefined when there is none. */
  async delete(tx: Tx, { ownerId, credentialId }: Place): Promise<string[] | undefined> {
    const copies = await tx.query<{ content: Buffer }[]>(
      `select content from wallet_foreign_copy where owner_id = $1 and credential_id = $2 for update`,
      [ownerId, credentialId],
    );
    const [, deleted] = await tx.query<[unknown[], number]>(
      `delete from wallet_foreign_credential where owner_id = $1 and id = $2`,
      [ownerId, credentialId],
    );
    if (deleted === 0) return undefined;
    const seal = await this.seal.of(ownerId);
    return copies.map(({ content }) => ForeignCopy.parse(seal.open(copyOf(credentialId), content)).keyRef);
  }
}
