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
    this.subscribers.on(dossierHandedOver, async (tx, event) => {
      await this.lock(tx, event.agency);
      await tx.query(
        `insert into agency_event (agency, id, owner_id, dossier_id, procedure, step, kind, version, at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          ...[event.agency, uuidV7(), event.ownerId, event.dossierId, event.procedure, event.step, event.kind],
          ...[event.version, this.clock.now()],
        ],
      );
    });
  }

  /** One writer per agency until commit: no event can appear behind a cursor that has already passed. */
  private async lock(tx: Tx, agency: string): Promise<void> {
    await tx.query(
      `insert into agency_feed (agency, last_event_at) values ($1, $2)
       on conflict (agency) do update set last_event_at = excluded.last_event_at`,
      [agency, this.clock.now()],
    );
  }
}
