/** Reservations: found by their owner, by the code that was handed over, or by the provider who claimed them. */
import { Database, type Tx } from '@gun/nest';
import type { ReservationState } from '@gun/training-credits-contract';
import { Injectable } from '@nestjs/common';

export interface Reservation {
  readonly ownerId: string;
  readonly id: string;
  readonly scheme: string;
  readonly amount: number;
  /** Client id. */
  readonly provider: string;
  /** Sealed: see `CourseSeal`. */
  readonly course: Buffer;
  readonly state: ReservationState;
  readonly createdAt: Date;
  readonly until: Date;
}

const columns = `owner_id as "ownerId", id, scheme, amount, provider, course, state, created_at as "createdAt", until`;

@Injectable()
export class ReservationStore {
  constructor(private readonly database: Database) {}

  async insert(tx: Tx, reservation: Omit<Reservation, 'state'>, codeHash: Buffer): Promise<void> {
    const { ownerId, id, scheme, amount, provider, course, createdAt, until } = reservation;
    await tx.query(
      `insert into training_reservation (owner_id, id, scheme, amount, provider, course, code_hash, created_at, until)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [ownerId, id, scheme, amount, provider, course, codeHash, createdAt, until],
    );
  }

  /** Locked until the end of `tx`. */
  async find(tx: Tx, ownerId: string, id: string): Promise<Reservation | undefined> {
    const [row] = await tx.query<Reservation[]>(
      `select ${columns} from training_reservation where owner_id = $1 and id = $2 for update`,
      [ownerId, id],
    );
    return row;
  }

  /** The open one with this code that was made for this provider. Locked until the end of `tx`. */
  async findByCode(tx: Tx, provider: string, codeHash: Buffer, now: Date): Promise<Reservation | undefined> {
    const [row] = await tx.query<Reservation[]>(
      `select ${columns} from training_reservation
       where code_hash = $1 and provider = $2 and state = 'open' and until > $3 for update`,
      [codeHash, provider, now],
    );
    return row;
  }

  /** What a provider claimed. Locked until the end of `tx`. */
  async findClaimed(tx: Tx, provider: string, id: string): Promise<Reservation | undefined> {
    const [row] = await tx.query<Reservation[]>(
      `select ${columns} from training_reservation where provider = $1 and id = $2 and state = 'spent' for update`,
      [provider, id],
    );
    return row;
  }

  async end(tx: Tx, { ownerId, id }: Reservation, state: Exclude<ReservationState, 'open'>): Promise<void> {
    await tx.query(`update training_reservation set state = $3 where owner_id = $1 and id = $2`, [ownerId, id, state]);
  }

  /** The latest first: all, or this many. */
  listOf(ownerId: string, atMost?: number): Promise<Reservation[]> {
    return this.database.rows<Reservation>(
      `select ${columns} from training_reservation where owner_id = $1 order by created_at desc, id desc limit $2`,
      [ownerId, atMost ?? null],
    );
  }

  async isCompleted({ ownerId, id }: Reservation): Promise<boolean> {
    const rows = await this.database.rows(`select from training_completion where owner_id = $1 and id = $2`, [
      ownerId,
      id,
    ]);
    return rows.length > 0;
  }

  async countOpen(tx: Tx, ownerId: string): Promise<number> {
    const [row] = await tx.query<{ count: number }[]>(
      `select count(*)::int as count from training_reservation where owner_id = $1 and state = 'open'`,
      [ownerId],
    );
    return row?.count ?? 0;
  }

  /** Open ones whose time is over. */
  listOver(now: Date, limit: number): Promise<Pick<Reservation, 'ownerId' | 'id'>[]> {
    return this.database.rows(
      `select owner_id as "ownerId", id from training_reservation where state = 'open' and until <= $1 limit $2`,
      [now, limit],
    );
  }
}
