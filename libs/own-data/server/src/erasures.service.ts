/** Requests for erasure: ask, take back. The worker carries them out. The request itself says nothing about anybody. */
import { addDays, brusselsDate, itemPath, uuidV7, type CitizenActor } from '@gun/kernel';
import { Clock, Database, once, type IdempotentCall } from '@gun/nest';
import { Notifier } from '@gun/notifications-server';
import { askErasure, type ErasureView } from '@gun/own-data-contract';
import { Injectable } from '@nestjs/common';
import { ensureForOneself, ownDataProblem } from './ensure-for-oneself';
import { erasureAsked } from './own-data-notices';

/** Days in which a request can be taken back; well within the month of the GDPR (art. 12(3)). */
export const coolingOffDays = 14;

interface ErasureRow {
  readonly id: string;
  readonly state: ErasureView['state'];
  readonly asked_at: Date;
  readonly due_on: string;
  readonly carried_out_at: Date | null;
}

const columns = 'id, state, asked_at, due_on::text, carried_out_at';

const toErasureView = ({ id, state, asked_at, due_on, carried_out_at }: ErasureRow): ErasureView => ({
  ...{ self: itemPath(askErasure, id), id, state, askedAt: asked_at.toISOString(), dueOn: due_on },
  ...(carried_out_at && { carriedOutAt: carried_out_at.toISOString() }),
});

@Injectable()
export class ErasuresService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly notifier: Notifier,
  ) {}

  /** Asks for erasure; a request that is under way is answered again. */
  ask(actor: CitizenActor, call: IdempotentCall): Promise<ErasureView> {
    const personId = ensureForOneself(actor);
    const now = this.clock.now();
    const dueOn = addDays(brusselsDate(now), coolingOffDays);
    return this.database.transaction((tx) =>
      once(tx, personId, call, async () => {
        const [asked] = await tx.query<ErasureRow[]>(
          `insert into erasure (owner_id, id, state, asked_at, due_on, look_again_on)
           values ($1, $2, 'asked', $3, $4, $4)
           on conflict (owner_id) where state in ('asked', 'carriedOut') do nothing returning ${columns}`,
          [personId, uuidV7(), now, dueOn],
        );
        if (asked) {
          await this.notifier.notify(tx, erasureAsked(personId, asked.id, dueOn));
          return toErasureView(asked);
        }
        const [underWay] = await tx.query<ErasureRow[]>(
          `select ${columns} from erasure where owner_id = $1 and state in ('asked', 'carriedOut')`,
          [personId],
        );
        if (!underWay) throw new Error('a request was neither found nor made');
        return toErasureView(underWay);
      }),
    );
  }

  /** Takes a request back. Doing so twice is doing it once. @throws erasureCarriedOut when it is too late. */
  takeBack(actor: CitizenActor, call: IdempotentCall, erasureId: string): Promise<ErasureView> {
    const personId = ensureForOneself(actor);
    return this.database.transaction((tx) =>
      once(tx, personId, call, async () => {
        const [row] = await tx.query<ErasureRow[]>(
          `select ${columns} from erasure where owner_id = $1 and id = $2 for update`,
          [personId, erasureId],
        );
        if (!row) throw ownDataProblem('erasureNotFound');
        if (row.state === 'carriedOut' || row.state === 'complete') throw ownDataProblem('erasureCarriedOut');
        await tx.query(`update erasure set state = 'takenBack', look_again_on = null where owner_id = $1 and id = $2`, [
          personId,
          erasureId,
        ]);
        return toErasureView({ ...row, state: 'takenBack' });
      }),
    );
  }

  async findLatest(personId: string): Promise<ErasureView | undefined> {
    const [row] = await this.database.rows<ErasureRow>(
      `select ${columns} from erasure where owner_id = $1 order by asked_at desc, id desc limit 1`,
      [personId],
    );
    return row && toErasureView(row);
  }
}
