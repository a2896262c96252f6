/** Where people are signed in. A sign-in is noted when its session is first seen, and refused once it was ended. */
import { listSignIns, signedIn, signInProblems, type SignInView } from '@gun/identity-contract';
import { itemPath, problemsOf, uuidV7, type Assurance, type CitizenActor } from '@gun/kernel';
import { AccessProblem, Clock, Database, publishSql, toOutbox } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { BoundedCache } from '../bounded-cache';
import type { Device } from './device-of';

const problem = problemsOf('identity', signInProblems);

/** A session that another process ended is refused here after this time at the latest. */
const lookAgainMs = 30_000;
/** After so long without a request, the identity provider has closed a session too. */
const idleMs = 30 * 60_000;

export interface SeenSession {
  readonly personId: string;
  /** The session's name at the identity provider: `sid` of its tokens (OpenID Connect Front-Channel Logout 1.0, 3). */
  readonly session: string;
  readonly assurance: Assurance;
  readonly device: Device;
}

interface Row {
  readonly id: string;
  readonly assurance: Assurance;
  readonly browser: string | null;
  readonly system: string | null;
  readonly started_at: Date;
  readonly last_seen_at: Date;
  readonly ended_at: Date | null;
}

@Injectable()
export class SignIns {
  private readonly seen: BoundedCache<string, string>;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    this.seen = new BoundedCache(100_000, lookAgainMs, () => clock.now().getTime());
  }

  /** The id of this sign-in, noted at first sight and told once. @throws AccessProblem `sessionEnded` when it was ended. */
  async note({ personId, session, assurance, device }: SeenSession): Promise<string> {
    const hash = createHash('sha256').update(session).digest();
    const key = `${personId} ${hash.toString('base64')} ${assurance}`;
    const known = this.seen.find(key);
    if (known) return known;
    const now = this.clock.now();
    const [row] = await this.database.rows<{ id: string; ended_at: Date | null }>(
      `with noted as (
         insert into sign_in as s (person_id, id, session_hash, assurance, browser, system, started_at, last_seen_at)
         values ($1, $2, $3, $4, $5, $6, $7, $7)
         on conflict (person_id, session_hash) do update set last_seen_at = $7, assurance = $4 where s.ended_at is null
         returning id, ended_at, xmax = 0 as fresh),
       told as (${publishSql('(select from noted where fresh) as fresh', '$8::jsonb')})
       select id, ended_at from noted`,
      [
        ...[personId, uuidV7(), hash, assurance, device.browser ?? null, device.system ?? null, now],
        toOutbox([signedIn({ personId })]),
      ],
    );
    if (!row) throw new AccessProblem('sessionEnded');
    this.seen.keep(key, row.id);
    return row.id;
  }

  /** Those of the last year, latest use first. */
  async listOf({ personId, signInId }: CitizenActor): Promise<SignInView[]> {
    const rows = await this.database.rows<Row>(
      `select id, assurance, browser, system, started_at, last_seen_at, ended_at from sign_in
       where person_id = $1 order by last_seen_at desc, id desc limit 100`,
      [personId],
    );
    return rows.map((row) => this.view(row, signInId));
  }

  /** Ends it for good. Ending it twice is ending it once. */
  async end({ personId, signInId }: CitizenActor, id: string): Promise<SignInView> {
    const [row] = await this.database.rows<Row>(
      `with ended as (
         update sign_in set ended_at = coalesce(ended_at, $3) where person_id = $1 and id = $2
         returning id, assurance, browser, system, started_at, last_seen_at, ended_at)
       select * from ended`,
      [personId, id, this.clock.now()],
    );
    if (!row) throw problem('signInNotFound');
    this.seen.clear();
    return this.view(row, signInId);
  }

  /** Forgets sign-ins that nobody used since an instant. */
  async forget(before: Date): Promise<void> {
    await this.database.rows(`delete from sign_in where last_seen_at < $1`, [before]);
  }

  private view(row: Row, current: string | undefined): SignInView {
    const idle = this.clock.now().getTime() - row.last_seen_at.getTime() > idleMs;
    return {
      ...{ href: itemPath(listSignIns, row.id), id: row.id, assurance: row.assurance },
      ...{ startedAt: row.started_at.toISOString(), lastSeenAt: row.last_seen_at.toISOString() },
      ...(row.browser && { browser: row.browser }),
      ...(row.system && { system: row.system }),
      current: row.id === current,
      state: row.ended_at ? 'ended' : idle ? 'idle' : 'open',
    };
  }
}
