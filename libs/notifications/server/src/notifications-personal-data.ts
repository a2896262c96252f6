/** Messages to a person. Live events carry no content and go after a day. */
import { NotificationView } from '@gun/notifications-contract';
import { Database, PersonalDataSources, type DataFate, type PersonalDataSource } from '@gun/nest';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { NotificationEntity } from './notification.entity';
import { toNotificationView } from './notifications.reader';
import { channelOfParty } from './notifier';

@Injectable()
export class NotificationsPersonalData implements PersonalDataSource, OnModuleInit {
  readonly name = 'messages';
  readonly title = { fr: 'Messages', nl: 'Berichten', de: 'Nachrichten', en: 'Messages' };
  readonly tables = ['notification', 'live_event', 'channel_choice', 'delivery'];
  readonly item = z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('message'), message: NotificationView }),
    z.object({
      ...{ kind: z.literal('channels'), chosenAt: z.string() },
      ...{ email: z.boolean(), sms: z.boolean(), letter: z.boolean() },
    }),
    z.object({
      ...{ kind: z.literal('delivery'), medium: z.string(), purpose: z.string(), at: z.string() },
      outcome: z.string().optional(),
    }),
  ]);

  constructor(
    private readonly sources: PersonalDataSources,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async *items(personId: string): AsyncIterable<unknown> {
    const rows = await this.database.manager.find(NotificationEntity, {
      where: { ownerId: personId },
      order: { id: 'ASC' },
    });
    for (const row of rows) yield { kind: 'message', message: toNotificationView(row) };
    const choices = await this.database.rows<{ at: Date; email: boolean; sms: boolean; letter: boolean }>(
      `select chosen_at as at, email, sms, letter from channel_choice where owner_id = $1`,
      [personId],
    );
    for (const { at, ...chosen } of choices) yield { kind: 'channels', chosenAt: at.toISOString(), ...chosen };
    const sent = await this.database.rows<{ at: Date; medium: string; purpose: string; outcome: string | null }>(
      `select created_at as at, medium, purpose, outcome from delivery where owner_id = $1 order by created_at`,
      [personId],
    );
    for (const { at, outcome, ...told } of sent)
      yield { kind: 'delivery', ...told, at: at.toISOString(), ...(outcome && { outcome }) };
  }

  async fates(personId: string): Promise<DataFate[]> {
    const count = await this.database.manager.countBy(NotificationEntity, { ownerId: personId });
    if (count === 0) return [];
    const reason = {
      fr: 'Ce qu’ils disent est aussi dans vos dossiers.',
      nl: 'Wat erin staat, staat ook in uw dossiers.',
      de: 'Was darin steht, steht auch in Ihren Dossiers.',
      en: 'What they say is in your dossiers too.',
    };
    return [{ fate: 'erased', what: this.title, count, reason }];
  }

  async erase(personId: string, before: Date): Promise<void> {
    await this.database.rows(`delete from notification where owner_id = $1 and created_at < $2`, [personId, before]);
    await this.database.rows(`delete from delivery where owner_id = $1 and created_at < $2`, [personId, before]);
    await this.database.rows(`delete from channel_choice where owner_id = $1 and chosen_at < $2`, [personId, before]);
    await this.database.rows(`delete from live_event where channel = $1`, [channelOfParty(personId)]);
  }
}
