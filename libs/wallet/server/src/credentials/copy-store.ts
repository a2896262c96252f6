/**
 * Copies of attestations: those held here, to be shown, and how many went into phones (`hand-out-copies` notes them: how
 * many, and not which keys they have). Taking one is a statement of the caller's transaction: of two who take at once,
 * each gets another, and none is ever given to two parties (ARF 3.0, annex 2, topic 10).
 */
import { Clock, Database, type Tx } from '@gun/nest';
import type { CredentialFormat, CredentialType } from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Place } from './credential-store';
import { PersonSeal } from './person-seal';

const dayMs = 86_400_000;

/** The key it is bound to, by reference, and what its issuer signed. */
const Copy = z.object({ keyRef: z.string(), credential: z.string() });
export type Copy = z.infer<typeof Copy>;

type CopyForm = CredentialFormat['format'];

/** The copies of one attestation in one form. */
export interface CopyPlace extends Place {
  readonly form: CopyForm;
}

const sealPlace = ({ credentialId }: Place): string => `copy of ${credentialId}`;

/** Issued since `$4`: an older one has ended. */
const held = `owner_id = $1 and credential_id = $2 and form = $3 and place = 'platform' and issued_at >= $4`;
const free = `${held} and party is null`;
/** How a copy is found and what becomes of it, by the use of its kind; `$5` is the party. */
const taking: Readonly<Record<CredentialType['use'], string>> = {
  once: `delete from wallet_copy where owner_id = $1 and $5::text is not null and id =
    (select id from wallet_copy where ${free} limit 1 for update skip locked) returning content`,
  oncePerParty: `update wallet_copy set party = $5 where owner_id = $1 and id =
    (select id from wallet_copy where ${held}
       and (party is null or party = $5) order by party nulls last limit 1 for update skip locked) returning content`,
  shortLived: `update wallet_copy set party = party where owner_id = $1 and $5::text is not null and id =
    (select id from wallet_copy where ${free} limit 1) returning content`,
};

const insertCopies = {
  name: 'insert-wallet-copies',
  text: `insert into wallet_copy (owner_id, id, credential_id, place, form, content, issued_at)
         select $1::uuid, gen_random_uuid(), $2::uuid, 'platform', $3, content, $5::timestamptz
         from unnest($4::bytea[]) content`,
};

@Injectable()
export class CopyStore {
  constructor(
    private readonly database: Database,
    private readonly seal: PersonSeal,
    private readonly clock: Clock,
  ) {}

  /** One that may be shown to this party, spent by this; undefined when none is left. */
  async take(tx: Tx, place: CopyPlace, type: CredentialType, party: string): Promise<Copy | undefined> {
    const { ownerId, credentialId, form } = place;
    const bound = [ownerId, credentialId, form, this.oldest(type), party];
    const [rows] = await tx.query<[{ content: Buffer }[], number]>(taking[type.use], bound);
    const [row] = rows;
    return row && Copy.parse(await this.seal.open(ownerId, sealPlace(place), row.content));
  }

  /** Copies that nobody was shown, and that have not ended. */
  async countFree(place: CopyPlace, type: CredentialType, tx: Tx = this.database.manager): Promise<number> {
    const { ownerId, credentialId, form } = place;
    const [row] = await tx.query<{ copies: number }[]>(
      `select count(*)::int as copies from wallet_copy where ${free}`,
      [ownerId, credentialId, form, this.oldest(type)],
    );
    return row?.copies ?? 0;
  }

  /** Keeps the copies that the platform holds, each with the reference of its key. */
  async keep(tx: Tx, place: Place, form: CopyForm, copies: readonly Copy[]): Promise<void> {
    const seal = await this.seal.of(place.ownerId);
    const sealed = copies.map((copy) => seal.seal(sealPlace(place), copy));
    const { ownerId, credentialId } = place;
    await this.database.run(insertCopies, [ownerId, credentialId, form, sealed, this.clock.now()], tx);
  }

  /** Forgets the copies that the platform holds. */
  async drop(tx: Tx, { ownerId, credentialId }: Place): Promise<void> {
    await tx.query(`delete from wallet_copy where owner_id = $1 and credential_id = $2 and place = 'platform'`, [
      ownerId,
      credentialId,
    ]);
  }

  async countOnPhones({ ownerId, credentialId }: Place): Promise<number> {
    const [row] = await this.database.rows<{ copies: number }>(
      `select count(*)::int as copies from wallet_copy where owner_id = $1 and credential_id = $2 and place = 'phone'`,
      [ownerId, credentialId],
    );
    return row?.copies ?? 0;
  }

  /** Attestations of which phones fetched copies, each with the moment of the first. */
  async listFetchedByPhones(ownerId: string): Promise<Map<string, Date>> {
    const rows = await this.database.rows<{ id: string; since: Date }>(
      `select credential_id as id, min(issued_at) as since from wallet_copy
       where owner_id = $1 and place = 'phone' group by credential_id`,
      [ownerId],
    );
    return new Map(rows.map(({ id, since }) => [id, since]));
  }

  /** Since when a copy that has not ended was issued: copies live whole days, from the midnight before they were made. */
  private oldest({ lifeDays }: CredentialType): Date {
    const today = Math.floor(this.clock.now().getTime() / dayMs) * dayMs;
    return new Date(today - (lifeDays - 1) * dayMs);
  }
}
