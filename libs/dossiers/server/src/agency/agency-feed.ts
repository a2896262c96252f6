/** The event feed of an agency: fed from the outbox, in an order that a cursor can trust. */
import { dossierHandedOver } from '@gun/dossiers-contract';
import { uuidV7 } from '@gun/kernel';
import { Clock, EventSubscribers, type Tx } from '@gun/nest';
import { Injectable, type OnModuleInit } from '@nestjs/common';

@Injectable()
export class AgencyFeed implements OnModuleInit {
  constructor(
    private readonly subscribers: EventSubscribers,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.subscribers.on(dossierHandedOver, 'agencyFeed', async (tx, event) => {
      const position = await this.takePosition(tx, event.agency);
      await tx.query(
        `insert into agency_event (agency, position, id, owner_id, dossier_id, procedure, step, kind, version, at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          ...[event.agency, position, uuidV7(), event.ownerId, event.dossierId, event.procedure, event.step],
          ...[event.kind, event.version, this.clock.now()],
        ],
      );
    });
  }

  /**
   * The next place in the feed. The row stays locked until commit: who takes the next one waits, so no event can appear
   * behind a cursor that has passed, whatever the clocks of two workers say.
   */
  private async takePosition(tx: Tx, agency: string): Promise<string> {
    const [taken] = await tx.query<{ last_position: string }[]>(
      `insert into agency_feed as feed (agency, last_position) values ($1, 1)
       on conflict (agency) do update set last_position = feed.last_position + 1 returning last_position`,
      [agency],
    );
    if (!taken) throw new Error(`the feed of ${agency} gave no position`);
    return taken.last_position;
  }
}
