/** The door for higher storeys: tell a party something, and tell open pages that something changed. */
import type { LiveEvent } from '@gun/notifications-contract';
import { uuidV7, type LocalizedText } from '@gun/kernel';
import { Clock, type Tx } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { NotificationEntity } from './notification.entity';

export interface Notice {
  readonly ownerId: string;
  readonly tone: 'turn' | 'info' | 'ok' | 'no';
  readonly title: LocalizedText;
  readonly text: LocalizedText;
  readonly dossierId?: string;
  readonly reference?: string;
  /** Id of the event it tells: the same event never makes two messages. */
  readonly eventId: string;
}

/** The live channel of a party, and that of an office. */
export const channelOfParty = (ownerId: string): string => `party:${ownerId}`;
export const channelOfOffice = (office: string): string => `office:${office}`;

@Injectable()
export class Notifier {
  constructor(private readonly clock: Clock) {}

  /** Stores a message once and announces it on the party's channel. */
  async notify(tx: Tx, { eventId, dossierId, reference, ...notice }: Notice): Promise<void> {
    const row = {
      ...notice,
      id: eventId,
      dossierId: dossierId ?? null,
      reference: reference ?? null,
      createdAt: this.clock.now(),
    };
    const kept = await tx
      .createQueryBuilder()
      .insert()
      .into(NotificationEntity)
      .values({ ...row, readAt: null })
      .orIgnore()
      .returning('id')
      .execute();
    const rows = kept.raw as unknown[]; // pg answers rows
    if (rows.length > 0) await this.announce(tx, channelOfParty(notice.ownerId), { name: 'notificationAdded' });
  }

  /** Puts an event on a channel. It carries a name and an id, never content. */
  async announce(tx: Tx, channel: string, event: LiveEvent): Promise<void> {
    await tx.query(`insert into live_event (channel, id, name, subject) values ($1, $2, $3, $4)`, [
      channel,
      uuidV7(),
      event.name,
      event.subject ?? null,
    ]);
  }
}
