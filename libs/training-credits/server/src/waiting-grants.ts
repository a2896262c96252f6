/**
 * Grants for people who have not come to the counter yet, found by a digest of the pseudonym under which the grantor knows
 * them: who copies this table learns nobody, and whoever never comes leaves nothing but an amount, until its last day.
 */
import { Database, type Tx } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';

export interface WaitingGrant {
  /** Client id of the grantor. */
  readonly agency: string;
  readonly id: string;
  readonly scheme: string;
  readonly amount: number;
  readonly until: string;
}

const digestOf = (agency: string, subject: string): Buffer =>
  createHash('sha256').update(`${agency} ${subject}`).digest();

@Injectable()
export class WaitingGrants {
  constructor(private readonly database: Database) {}

  async keep(tx: Tx, subject: string, { agency, id, scheme, amount, until }: WaitingGrant, now: Date): Promise<void> {
    await tx.query(
      `insert into training_grant_waiting (agency, id, subject_hash, scheme, amount, until, created_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [agency, id, digestOf(agency, subject), scheme, amount, until, now],
    );
  }

  /** What waits for somebody already until the same day. Others who would add to it wait for the end of `tx`. */
  async lockedTotal(tx: Tx, subject: string, { agency, scheme, until }: WaitingGrant): Promise<number> {
    const digest = digestOf(agency, subject);
    await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [digest.toString('hex')]);
    const [row] = await tx.query<{ total: number }[]>(
      `select coalesce(sum(amount), 0)::int as total from training_grant_waiting
       where subject_hash = $1 and scheme = $2 and until = $3`,
      [digest, scheme, until],
    );
    return row?.total ?? 0;
  }

  /** What waited for somebody, and waits no longer. */
  async take(tx: Tx, agency: string, subject: string): Promise<WaitingGrant[]> {
    return tx.query<WaitingGrant[]>(
      `with taken as (
         delete from training_grant_waiting where subject_hash = $1 returning agency, id, scheme, amount, until::text)
       select * from taken order by id`,
      [digestOf(agency, subject)],
    );
  }

  /** Forgets what nobody came for before its last day. */
  async forget(today: string): Promise<void> {
    await this.database.rows(`delete from training_grant_waiting where until < $1`, [today]);
  }
}
