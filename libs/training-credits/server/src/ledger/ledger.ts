/**
 * The ledger: lines are added and never changed. The database itself keeps the rules that must not depend on this code:
 * kinds join the accounts that they may, no account but a grantor's is ever below zero, the chain of hashes, and that
 * the application can neither change nor remove a line (see the migration).
 */
import { uuidV7 } from '@gun/kernel';
import { Clock, Database, type Tx } from '@gun/nest';
import type { MoveKind } from '@gun/training-credits-contract';
import { Injectable } from '@nestjs/common';
import { sidesOf } from './account';
import type { Lot } from './lots';

/** One person's ledger under one scheme. */
export interface Book {
  readonly ownerId: string;
  readonly scheme: string;
}

export interface Move {
  readonly kind: MoveKind;
  readonly lots: readonly Lot[];
  /** Client id of the grantor or provider. */
  readonly party?: string;
  readonly reservationId?: string;
  /** Line of the access log of the organisation that made it. */
  readonly accessId?: string;
}

export interface LedgerLine extends Book {
  readonly place: number;
  readonly id: string;
  readonly at: Date;
  readonly kind: MoveKind;
  readonly from: string;
  readonly to: string;
  readonly amount: number;
  readonly until: string;
  readonly reservationId: string | null;
  readonly accessId: string | null;
  /** In hexadecimal. */
  readonly hash: string;
}

const line = `owner_id as "ownerId", scheme, place, id, at, kind, from_account as "from", to_account as "to", amount,
  until::text, reservation_id as "reservationId", access_id as "accessId", encode(hash, 'hex') as hash`;

/** What an account holds, lot by lot: what reached it less what left it. `$1`: owner, `$2`: scheme, `$3`: account. */
const heldIn = (where: string): string =>
  `select until::text, sum(case when to_account = $3 then amount else -amount end)::int as amount
   from training_credits.move where owner_id = $1 and scheme = $2 and $3 in (from_account, to_account) ${where}
   group by until having sum(case when to_account = $3 then amount else -amount end) > 0 order by until`;

@Injectable()
export class TrainingLedger {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Makes whoever would move credits of the same book wait, so that what is read stays true until the end of `tx`. */
  async lock(tx: Tx, { ownerId, scheme }: Book): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(training_credits.lock_of($1, $2))`, [ownerId, scheme]);
  }

  /** What can be reserved or expires, by last day. */
  available(tx: Tx, { ownerId, scheme }: Book): Promise<Lot[]> {
    return tx.query<Lot[]>(heldIn(''), [ownerId, scheme, 'available']);
  }

  /** What a reservation still holds (`reserved`), or a provider of what was reserved. */
  heldFor(tx: Tx, { ownerId, scheme }: Book, account: string, reservationId: string): Promise<Lot[]> {
    return tx.query<Lot[]>(heldIn('and reservation_id = $4'), [ownerId, scheme, account, reservationId]);
  }

  /** What was granted so far of what ends on a day, by all or by one. */
  async grantedUntil(tx: Tx, { ownerId, scheme }: Book, until: string, grantor?: string): Promise<number> {
    const [row] = await tx.query<{ total: number }[]>(
      `select coalesce(sum(amount), 0)::int as total from training_credits.move
       where owner_id = $1 and scheme = $2 and until = $3 and kind = 'grant'
         and ($4::text is null or from_account = 'grantor:' || $4)`,
      [ownerId, scheme, until, grantor ?? null],
    );
    return row?.total ?? 0;
  }

  /** How much each kind of move moved for a reservation. */
  async totalsOf({ ownerId, scheme }: Book, reservationId: string): Promise<Partial<Record<MoveKind, number>>> {
    const rows = await this.database.rows<{ kind: MoveKind; total: number }>(
      `select kind, sum(amount)::int as total from training_credits.move
       where owner_id = $1 and scheme = $2 and reservation_id = $3 group by kind`,
      [ownerId, scheme, reservationId],
    );
    return Object.fromEntries(rows.map(({ kind, total }) => [kind, total]));
  }

  /** Adds one line for each lot; answers their ids. */
  async add(
    tx: Tx,
    { ownerId, scheme }: Book,
    { kind, lots, party, reservationId, accessId }: Move,
  ): Promise<string[]> {
    const { from, to } = sidesOf(kind, party);
    const ids = lots.map(() => uuidV7());
    for (const [index, { until, amount }] of lots.entries())
      await tx.query(
        `insert into training_credits.move
           (owner_id, scheme, id, at, kind, from_account, to_account, amount, until, reservation_id, access_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          ...[ownerId, scheme, ids[index], this.clock.now(), kind, from, to, amount, until],
          ...[reservationId ?? null, accessId ?? null],
        ],
      );
    return ids;
  }

  /** Every line of a person, book by book, in the order of the chain. */
  linesOf(ownerId: string): Promise<LedgerLine[]> {
    return this.database.rows<LedgerLine>(
      `select ${line} from training_credits.move where owner_id = $1 order by scheme, place`,
      [ownerId],
    );
  }
}
