/** The door for higher storeys: tell a party something, and tell open pages that something changed. */
import type { LiveEvent } from '@gun/notifications-contract';
import { uuidV7, type LocalizedText } from '@gun/kernel';
import { Clock, type Tx } from '@gun/nest';
import { Injectable } from '@nestjs/common';

export interface Notice {
  readonly ownerId: string;
  readonly tone: 'turn' | 'info' | 'ok' | 'no';
  readonly title: LocalizedText;
  readonly text: LocalizedText;
  readonly dossierId?: string;
  readonly reference?: string;
  /** It asks something of its reader, or decides something: worth a text message to whoever wants those. */
  readonly urgent?: true;
  /** Id of the event it tells: the same event never makes two messages. */
  readonly eventId: string;
}

/** A live event, and the channel on which it is said. It carries a name and an id, never content. */
export interface Announcement extends LiveEvent {
  readonly channel: string;
}

/** The live channel of a party, and that of an office. */
export const channelOfParty = (ownerId: string): string => `party:${ownerId}`;
export const channelOfOffice = (office: string): string => `office:${office}`;

@Injectable()
export class Notifier {
  constructor(private readonly clock: Clock) {}

  /**
   * Stores a message once. When it is new, announces it on the party's channel, and puts a notice of it into the queue
   * for each way by which the party wants to hear of it.
   */
  async notify(tx: Tx, notice: Notice): Promise<void> {
    const { ownerId, eventId, tone, title, text, dossierId, reference, urgent = false } = notice;
    await tx.query(
      `with kept as (
         insert into notification (owner_id, id, tone, title, text, dossier_id, reference, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning id),
       announced as (insert into live_event (channel, id, name) select $9, $10, $11 from kept)
       insert into delivery (owner_id, id, medium, purpose, subject, created_at, next_attempt_at)
       select $1, way.id, way.medium, 'notice', kept.id, $8, $8
       from kept, channel_choice chosen, (values ($12::uuid, 'email'), ($13::uuid, 'sms')) as way (id, medium)
       where chosen.owner_id = $1
         and case way.medium when 'email' then chosen.email else chosen.sms and $14::boolean end`,
      [
        ...[ownerId, eventId, tone, JSON.stringify(title), JSON.stringify(text), dossierId, reference],
        ...[this.clock.now(), channelOfParty(ownerId), uuidV7(), 'notificationAdded' satisfies LiveEvent['name']],
        ...[uuidV7(), uuidV7(), urgent],
      ],
    );
  }

  /** Puts events on channels, in the order in which they are given. */
  async announce(tx: Tx, events: readonly Announcement[]): Promise<void> {
    await tx.query(
      `insert into live_event (channel, id, name, subject)
       select * from jsonb_to_recordset($1) as event (channel text, id uuid, name text, subject text)`,
      [JSON.stringify(events.map((event) => ({ ...event, id: uuidV7() })))],
    );
  }
}
