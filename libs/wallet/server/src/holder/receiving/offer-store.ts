/** What issuers of others offered holders, sealed under their key; every statement of a holder names the owner. */
import { uuidV7 } from '@gun/kernel';
import { Clock, Database, type Tx } from '@gun/nest';
import type { ReceivedOfferState } from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { PersonSeal } from '../../credentials/person-seal';
import { OfferContent } from './offer-content';

export interface OfferRow {
  readonly ownerId: string;
  readonly id: string;
  readonly state: ReceivedOfferState;
  readonly content: Buffer;
  /** PINs that the issuer refused. */
  readonly tries: number;
  readonly accessId: string | null;
  readonly receivedAt: Date;
  readonly expiresAt: Date;
  readonly closedAt: Date | null;
}

/** Whose offer, and which. */
export interface OfferPlace {
  readonly ownerId: string;
  readonly offerId: string;
}

/** What changes of an offer; the rest stays. */
interface Change {
  readonly state: Exclude<ReceivedOfferState, 'expired'>;
  readonly content?: OfferContent;
  readonly accessId?: string;
  readonly lookAgainAt?: Date;
}

const columns = `owner_id as "ownerId", id, content, tries, access_id as "accessId", received_at as "receivedAt",
  expires_at as "expiresAt", closed_at as "closedAt",
  case when state in ('open', 'away', 'taking') and expires_at <= $1 then 'expired' else state end as state`;
/** Longer than an issuer can keep us: all documents of an offer, asked for twice, each call with its time limit. */
const claimMs = 600_000;
const closed: readonly string[] = ['taken', 'failed', 'blocked', 'refused'];
const hashOf = (link: string): Buffer => createHash('sha256').update(link).digest();
const sealedAt = (id: string): string => `offer ${id}`;

@Injectable()
export class OfferStore {
  constructor(
    private readonly database: Database,
    private readonly seal: PersonSeal,
    private readonly clock: Clock,
  ) {}

  /** Newest first: so many, or all. */
  list(ownerId: string, atMost?: number): Promise<OfferRow[]> {
    return this.database.rows<OfferRow>(
      `select ${columns} from wallet_received_offer where owner_id = $2 order by received_at desc, id desc limit $3`,
      [this.clock.now(), ownerId, atMost ?? null],
    );
  }

  /** In a transaction it stays locked until the end. */
  async find({ ownerId, offerId }: OfferPlace, tx?: Tx): Promise<OfferRow | undefined> {
    const [row] = await (tx ?? this.database.manager).query<OfferRow[]>(
      `select ${columns} from wallet_received_offer where owner_id = $2 and id = $3 ${tx ? 'for update' : ''}`,
      [this.clock.now(), ownerId, offerId],
    );
    return row;
  }

  /** The one that this link led to before, as long as something may still come of it. */
  async findByLink(ownerId: string, link: string, tx: Tx = this.database.manager): Promise<string | undefined> {
    const [row] = await tx.query<{ id: string }[]>(
      `select id from wallet_received_offer where owner_id = $1 and link_hash = $2
         and state in ('open', 'away', 'taking', 'awaited', 'blocked') and expires_at > $3`,
      [ownerId, hashOf(link), this.clock.now()],
    );
    return row?.id;
  }

  /** One of anybody that the issuer was to deliver by now; nobody else looks at it while it is asked for. */
  async claimAwaited(): Promise<OfferPlace | undefined> {
    const now = this.clock.now();
    const [rows] = await this.database.manager.query<[OfferPlace[], number]>(
      `update wallet_received_offer set look_again_at = $2 where (owner_id, id) in
         (select owner_id, id from wallet_received_offer where state = 'awaited' and look_again_at <= $1
          order by look_again_at limit 1 for update skip locked)
       returning owner_id as "ownerId", id as "offerId"`,
      [now, new Date(now.getTime() + claimMs)],
    );
    return rows[0];
  }

  /** Whether nothing more can come of it; it stays locked until the end of the transaction. */
  async isClosed(place: OfferPlace, tx: Tx): Promise<boolean> {
    const row = await this.find(place, tx);
    return !row || closed.includes(row.state);
  }

  async open({ ownerId, id, content }: OfferRow): Promise<OfferContent> {
    return OfferContent.parse(await this.seal.open(ownerId, sealedAt(id), content));
  }

  /** What each of these says, in their order; all are of this owner. */
  async openAll(ownerId: string, rows: readonly OfferRow[]): Promise<OfferContent[]> {
    if (rows.length === 0) return [];
    const seal = await this.seal.of(ownerId);
    return rows.map(({ id, content }) => OfferContent.parse(seal.open(sealedAt(id), content)));
  }

  async keep(tx: Tx, ownerId: string, link: string, content: OfferContent, livesMs: number): Promise<string> {
    const known = await this.findByLink(ownerId, link, tx);
    if (known) return known;
    const id = uuidV7();
    const now = this.clock.now();
    await tx.query(
      `insert into wallet_received_offer (owner_id, id, link_hash, state, content, received_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        ...[ownerId, id, hashOf(link), content.failure ? 'blocked' : 'open'],
        ...[await this.seal.seal(ownerId, sealedAt(id), content), now, new Date(now.getTime() + livesMs)],
      ],
    );
    return id;
  }

  async change(tx: Tx, { ownerId, offerId }: OfferPlace, change: Change): Promise<void> {
    const { state, content, accessId, lookAgainAt } = change;
    await tx.query(
      `update wallet_received_offer set state = $3, content = coalesce($4, content), access_id = coalesce($5, access_id),
         look_again_at = $6, closed_at = $7 where owner_id = $1 and id = $2`,
      [
        ...[ownerId, offerId, state, content ? await this.seal.seal(ownerId, sealedAt(offerId), content) : null],
        ...[accessId ?? null, lookAgainAt ?? null, closed.includes(state) ? this.clock.now() : null],
      ],
    );
  }

  /** Counts a PIN that was refused, and opens the offer again; answers how many there were. */
  async countTry(tx: Tx, { ownerId, offerId }: OfferPlace): Promise<number> {
    const [rows] = await tx.query<[{ tries: number }[], number]>(
      `update wallet_received_offer set tries = tries + 1, state = 'open' where owner_id = $1 and id = $2 returning tries`,
      [ownerId, offerId],
    );
    return rows[0]?.tries ?? 0;
  }

  async erase(ownerId: string, before: Date): Promise<void> {
    await this.database.rows(`delete from wallet_received_offer where owner_id = $1 and received_at < $2`, [
      ownerId,
      before,
    ]);
  }
}
