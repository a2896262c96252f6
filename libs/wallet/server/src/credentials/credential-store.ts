/** Loads and keeps what wallets hold; every statement names the owner. */
import { LocalizedText } from '@gun/kernel';
import { Clock, Database, type Tx } from '@gun/nest';
import { credentialType, type CredentialKey, type CredentialState, type CredentialType } from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ClaimValue } from './claim-value';
import { PersonSeal } from './person-seal';

/** What an attestation says, and by whom and under which law it was vouched for. */
export const CredentialContent = z.object({
  claims: z.record(z.string(), ClaimValue),
  label: z.string().optional(),
  source: LocalizedText,
  legalBasis: z.string(),
});
export type CredentialContent = z.infer<typeof CredentialContent>;

export interface CredentialRow {
  readonly ownerId: string;
  readonly id: string;
  readonly type: CredentialKey;
  readonly state: CredentialState;
  readonly content: Buffer | null;
  /** `yyyy-MM-dd`. */
  readonly issuedOn: string | null;
  readonly validUntil: string | null;
  readonly expectedAt: Date | null;
}

/** Whose attestation, and which. */
export interface Place {
  readonly ownerId: string;
  readonly credentialId: string;
}

/** An attestation that is to be copied: whose it is, and what it says. */
export interface Original extends Place {
  readonly type: CredentialType;
  readonly claims: CredentialContent['claims'];
  /** Last day, `yyyy-MM-dd`: no copy outlives it. Absent for one that is only being kept. */
  readonly validUntil?: string | null;
}

/** By its holder, by a newer one of its kind, or by its authority. */
export type EndedAs = 'withdrawn' | 'replaced' | 'revoked';

/** Of one attestation; `$1` is today, a date. */
export const credentialColumns = `owner_id as "ownerId", id, type, content, issued_on::text as "issuedOn",
  valid_until::text as "validUntil", expected_at as "expectedAt",
  case when state = 'valid' and valid_until < $1::date then 'expired' else state end as state`;

const findOne = {
  name: 'find-wallet-credential',
  text: `select ${credentialColumns} from wallet_credential where owner_id = $2 and id = $3`,
};
const lockValid = {
  name: 'lock-wallet-credential',
  text: `select id from wallet_credential where owner_id = $1 and id = $2 and state = 'valid'
           and (valid_until is null or valid_until >= $3::date) for update`,
};

const placeOf = (credentialId: string): string => `attestation ${credentialId}`;

@Injectable()
export class CredentialStore {
  constructor(
    private readonly database: Database,
    private readonly seal: PersonSeal,
    private readonly clock: Clock,
  ) {}

  /** Newest first: so many, or all. */
  list(ownerId: string, atMost?: number): Promise<CredentialRow[]> {
    return this.database.rows<CredentialRow>(
      `select ${credentialColumns} from wallet_credential where owner_id = $2 order by created_at desc, id desc limit $3`,
      [this.clock.now(), ownerId, atMost ?? null],
    );
  }

  /** Those of these types that hold today, newest first: what it costs does not depend on the rest of the wallet. */
  listValid(ownerId: string, types: readonly CredentialKey[]): Promise<CredentialRow[]> {
    return this.database.rows<CredentialRow>(
      `select ${credentialColumns} from wallet_credential where owner_id = $2 and type = any($3) and state = 'valid'
         and (valid_until < $1::date) is not true order by created_at desc, id desc`,
      [this.clock.now(), ownerId, types],
    );
  }

  /** Those of these that hold today. */
  findValid(ownerId: string, credentialIds: readonly string[]): Promise<CredentialRow[]> {
    return this.database.rows<CredentialRow>(
      `select ${credentialColumns} from wallet_credential where owner_id = $2 and id = any($3) and state = 'valid'
         and (valid_until < $1::date) is not true`,
      [this.clock.now(), ownerId, credentialIds],
    );
  }

  async find({ ownerId, credentialId }: Place, tx: Tx = this.database.manager): Promise<CredentialRow | undefined> {
    const [row] = await this.database.run<CredentialRow>(findOne, [this.clock.now(), ownerId, credentialId], tx);
    return row;
  }

  /** The one of this type that is awaited, valid, or to be renewed. */
  async findHeld(
    ownerId: string,
    type: CredentialKey,
    tx: Tx = this.database.manager,
  ): Promise<CredentialRow | undefined> {
    const [row] = await tx.query<CredentialRow[]>(
      `select ${credentialColumns} from wallet_credential where owner_id = $2 and type = $3 and state in ('awaited', 'valid')`,
      [this.clock.now(), ownerId, type],
    );
    return row;
  }

  async open({ ownerId, id, content }: CredentialRow): Promise<CredentialContent | undefined> {
    return content ? CredentialContent.parse(await this.seal.open(ownerId, placeOf(id), content)) : undefined;
  }

  /** What each of these says, in their order; all are of this owner. */
  async openAll(ownerId: string, rows: readonly CredentialRow[]): Promise<(CredentialContent | undefined)[]> {
    if (rows.length === 0) return [];
    const seal = await this.seal.of(ownerId);
    return rows.map(({ id, content }) =>
      content ? CredentialContent.parse(seal.open(placeOf(id), content)) : undefined,
    );
  }

  /** What may be copied now; undefined for what is not valid, whatever the reason. */
  async findOriginal(place: Place): Promise<Original | undefined> {
    const row = await this.find(place);
    return row && this.openOriginal(row);
  }

  /** The same of a row that was read already. */
  async openOriginal(row: CredentialRow): Promise<Original | undefined> {
    const content = row.state === 'valid' ? await this.open(row) : undefined;
    const { ownerId, id: credentialId, validUntil } = row;
    return content && { ownerId, credentialId, type: credentialType(row.type), claims: content.claims, validUntil };
  }

  /**
   * Lets one transaction at a time copy it, and nobody end it meanwhile. False when it is not valid any more: what was
   * read before this is of the past.
   */
  async lock(tx: Tx, { ownerId, credentialId }: Place): Promise<boolean> {
    const valid = await this.database.run(lockValid, [ownerId, credentialId, this.clock.now()], tx);
    return valid.length > 0;
  }

  async keepAwaited(tx: Tx, { ownerId, credentialId }: Place, type: CredentialKey, expectedAt?: string): Promise<void> {
    await tx.query(
      `insert into wallet_credential as held (owner_id, id, type, state, expected_at, created_at)
       values ($1, $2, $3, 'awaited', $4, $5)
       on conflict (owner_id, id) do update set expected_at = excluded.expected_at
       where held.state in ('awaited', 'valid')`,
      [ownerId, credentialId, type, expectedAt ?? null, this.clock.now()],
    );
  }

  /** False for one that has ended: nothing brings it back. */
  async keepValid(
    tx: Tx,
    { ownerId, credentialId }: Place,
    { key, lifeDays, heldDays = lifeDays }: CredentialType,
    content: CredentialContent,
  ): Promise<boolean> {
    const now = this.clock.now();
    const kept = await tx.query<unknown[]>(
      `insert into wallet_credential as held (owner_id, id, type, state, content, issued_on, valid_until, created_at)
       values ($1, $2, $3, 'valid', $4, $5::date, $5::date + $6::int, $7)
       on conflict (owner_id, id) do update set state = 'valid', content = excluded.content, expected_at = null,
         issued_on = excluded.issued_on, valid_until = excluded.valid_until
       where held.state in ('awaited', 'valid') returning id`,
      [ownerId, credentialId, key, await this.seal.seal(ownerId, placeOf(credentialId), content), now, heldDays, now],
    );
    return kept.length > 0;
  }

  /** Ends a valid one. False when it is not valid any more. */
  async end(tx: Tx, { ownerId, credentialId }: Place, as: EndedAs): Promise<boolean> {
    const [ended] = await tx.query<[unknown[], number]>(
      `update wallet_credential set state = $3, ended_at = $4, expected_at = null
       where owner_id = $1 and id = $2 and state in ('valid', 'awaited') returning id`,
      [ownerId, credentialId, as, this.clock.now()],
    );
    return ended.length > 0;
  }
}
