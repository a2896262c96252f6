/** What offices prepared for phones: who did, until when, whether its letter was printed, and what became of it. */
import type { Language } from '@gun/kernel';
import { uuidV7 } from '@gun/kernel';
import { Clock, Database, type Tx } from '@gun/nest';
import type { CounterOfferState, CredentialKey } from '@gun/wallet-contract';
import { Inject, Injectable } from '@nestjs/common';
import type { Place } from '../credentials/credential-store';
import { Offers, triesAtMost } from '../issuer/offers';
import { walletConfigToken, type WalletConfig } from '../wallet-config';
import type { CounterOfficer } from './counter-officer';

export interface CounterOffer extends Place {
  readonly id: string;
  readonly offerId: string;
  readonly office: string;
  readonly officerId: string;
  readonly officerName: string;
  readonly type: CredentialKey;
  readonly language: Language;
  readonly preparedAt: Date;
  readonly until: Date;
  readonly printed: boolean;
  readonly state: CounterOfferState;
}

const dayMs = 24 * 3_600_000;

const select = `select made.owner_id as "ownerId", made.id, made.credential_id as "credentialId",
    made.offer_id as "offerId", made.office, made.officer_id as "officerId", made.officer_name as "officerName",
    held.type, made.language, made.prepared_at as "preparedAt", made.expires_at as "until",
    made.printed_at is not null as printed,
    case when offer.taken_at is not null then 'taken'
         when made.ended_at is not null or held.state <> 'valid' then 'ended'
         when made.expires_at <= $1 or offer.id is null then 'over'
         when offer.tries >= ${triesAtMost} then 'burnt'
         else 'open' end as state
  from wallet_counter_offer made
  join wallet_credential held on held.owner_id = made.owner_id and held.id = made.credential_id
  left join wallet_offer offer on offer.id = made.offer_id`;

/** Reference on the letter, in the list of the office and on the paper. */
export const referenceOf = ({ id }: Pick<CounterOffer, 'id'>): string => `TEL-${id.slice(-8).toUpperCase()}`;

@Injectable()
export class CounterOffers {
  constructor(
    private readonly database: Database,
    private readonly offers: Offers,
    private readonly clock: Clock,
    @Inject(walletConfigToken) private readonly config: WalletConfig,
  ) {}

  /** Opens an offer that lives as long as a letter takes. */
  async prepare(
    tx: Tx,
    { ownerId, credentialId }: Place,
    { officer: { officeId, officerId, name } }: CounterOfficer,
    { language, requestKey }: { readonly language: Language; readonly requestKey: string },
  ): Promise<string> {
    const id = uuidV7();
    const now = this.clock.now();
    const lifeMs = this.config.counterOfferDays * dayMs;
    const offerId = await this.offers.open(tx, { ownerId, credentialId }, requestKey, lifeMs);
    await tx.query(
      `insert into wallet_counter_offer (owner_id, id, credential_id, offer_id, office, officer_id, officer_name,
         language, prepared_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[ownerId, id, credentialId, offerId, officeId, officerId, name.slice(0, 200), language],
        ...[now, new Date(now.getTime() + lifeMs)],
      ],
    );
    return id;
  }

  listOf(ownerId: string, tx: Tx = this.database.manager): Promise<CounterOffer[]> {
    return tx.query<CounterOffer[]>(`${select} where made.owner_id = $2 order by made.prepared_at desc limit 50`, [
      this.clock.now(),
      ownerId,
    ]);
  }

  async find(ownerId: string, id: string, tx: Tx = this.database.manager): Promise<CounterOffer | undefined> {
    const [row] = await tx.query<CounterOffer[]>(`${select} where made.owner_id = $2 and made.id = $3`, [
      this.clock.now(),
      ownerId,
      id,
    ]);
    return row;
  }

  /** Those of an office whose letter is still of use, oldest first. */
  async waitingAt(office: string): Promise<CounterOffer[]> {
    const rows = await this.database.rows<CounterOffer>(
      `${select} where made.office = $2 and made.ended_at is null and made.expires_at > $1
       order by made.prepared_at limit 200`,
      [this.clock.now(), office],
    );
    return rows.filter(({ state }) => state === 'open');
  }

  /** Ends one that waits: nothing opens it any more. False when it waited no longer. */
  async end(tx: Tx, { ownerId, id, offerId }: CounterOffer): Promise<boolean> {
    if (!(await this.offers.close(tx, offerId))) return false;
    await tx.query(`update wallet_counter_offer set ended_at = $3 where owner_id = $1 and id = $2`, [
      ownerId,
      id,
      this.clock.now(),
    ]);
    return true;
  }

  async notePrint(tx: Tx, { ownerId, id }: CounterOffer): Promise<void> {
    await tx.query(`update wallet_counter_offer set printed_at = $3 where owner_id = $1 and id = $2`, [
      ownerId,
      id,
      this.clock.now(),
    ]);
  }

  async forget(): Promise<void> {
    await this.database.rows(`delete from wallet_counter_offer where expires_at < $1`, [this.clock.now()]);
  }
}
