/** An officer opens the attestations of a person for half an hour: the reading and its reason are a line in their log. */
import { AccessLog } from '@gun/data-broker-server';
import { uuidV7, type OfficerActor } from '@gun/kernel';
import { Clock, Database } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { PersonSeal } from '../credentials/person-seal';
import { walletProblem } from '../wallet-problem';
import type { CounterOfficer } from './counter-officer';
import { purposes, type DeskHolder } from './desk-holders';

const halfHourMs = 30 * 60_000;
/** For so long an opening that is over is told apart from one that never was. */
const dayMs = 24 * 3_600_000;

export interface DeskOpening extends DeskHolder {
  readonly id: string;
  readonly until: Date;
}

const Kept = z.object({ name: z.string() });
const sealPlace = (id: string): string => `opening ${id}`;

@Injectable()
export class DeskOpenings {
  constructor(
    private readonly database: Database,
    private readonly seal: PersonSeal,
    private readonly log: AccessLog,
    private readonly clock: Clock,
  ) {}

  async open({ ownerId, name }: DeskHolder, { officer, duties, who }: CounterOfficer, reason: string): Promise<string> {
    const id = uuidV7();
    const purpose = duties.service === undefined ? purposes.revoke : purposes.handOver;
    const content = await this.seal.seal(ownerId, sealPlace(id), { name });
    await this.database.transaction(async (tx) => {
      await this.log.record(tx, {
        ...{ subject: ownerId, who, channel: 'desk', what: ['name', 'credential'], source: 'wallet' },
        ...{ why: { purpose, reason }, outcome: 'given' },
      });
      await tx.query(
        `insert into wallet_opening (officer_id, id, owner_id, office, content, opened_at)
         values ($1, $2, $3, $4, $5, $6)`,
        [officer.officerId, id, ownerId, officer.officeId, content, this.clock.now()],
      );
    });
    return id;
  }

  /** @throws openingNotFound, also for one of a colleague; openingOver. */
  async get({ officerId, officeId }: OfficerActor, id: string): Promise<DeskOpening> {
    const [row] = await this.database.rows<{ owner_id: string; content: Buffer; opened_at: Date }>(
      `select owner_id, content, opened_at from wallet_opening where officer_id = $1 and id = $2 and office = $3`,
      [officerId, id, officeId],
    );
    if (!row) throw walletProblem('openingNotFound');
    const until = new Date(row.opened_at.getTime() + halfHourMs);
    if (until <= this.clock.now()) throw walletProblem('openingOver');
    const { name } = Kept.parse(await this.seal.open(row.owner_id, sealPlace(id), row.content));
    return { id, until, ownerId: row.owner_id, name };
  }

  async forget(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - dayMs);
    await this.database.rows(`delete from wallet_opening where opened_at < $1`, [before]);
  }
}
