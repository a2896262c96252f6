import {
  listNotifications,
  notificationProblems,
  type Notifications,
  type NotificationView,
  type UnreadCount,
} from '@gun/notifications-contract';
import { itemPath, problemsOf, type CitizenActor } from '@gun/kernel';
import { Clock, Database, onePage } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { IsNull, LessThan } from 'typeorm';
import { NotificationEntity } from './notification.entity';

const notificationProblem = problemsOf('notifications', notificationProblems);

export const toNotificationView = (row: NotificationEntity): NotificationView => ({
  href: itemPath(listNotifications, row.id),
  id: row.id,
  tone: row.tone,
  title: row.title,
  text: row.text,
  ...(row.dossierId && { dossier: row.dossierId }),
  ...(row.reference && { reference: row.reference }),
  createdAt: row.createdAt.toISOString(),
  ...(row.readAt && { readAt: row.readAt.toISOString() }),
});

@Injectable()
export class NotificationsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: CitizenActor,
    query: { afterNotification?: string | undefined; pageSize: number },
  ): Promise<Notifications> {
    const rows = await this.database.manager.find(NotificationEntity, {
      where: { ownerId: actor.partyId, ...(query.afterNotification && { id: LessThan(query.afterNotification) }) },
      order: { id: 'DESC' },
      take: query.pageSize + 1,
    });
    const { page, next } = onePage(listNotifications, query, rows, ({ id }) => ({ afterNotification: id }));
    return { items: page.map(toNotificationView), ...(await this.countUnread(actor)), ...(next && { next }) };
  }

  async countUnread(actor: CitizenActor): Promise<UnreadCount> {
    const where = { ownerId: actor.partyId, readAt: IsNull() };
    return { unread: await this.database.manager.countBy(NotificationEntity, where) };
  }

  /** Marks a message as read; reading it twice changes nothing. */
  async markRead(actor: CitizenActor, input: { notificationId: string }): Promise<NotificationView> {
    return this.database.transaction(async (tx) => {
      const row = await tx.findOneBy(NotificationEntity, { ownerId: actor.partyId, id: input.notificationId });
      if (!row) throw notificationProblem('notificationNotFound');
      if (row.readAt === null) {
        row.readAt = this.clock.now();
        await tx.update(NotificationEntity, { ownerId: row.ownerId, id: row.id }, { readAt: row.readAt });
      }
      return toNotificationView(row);
    });
  }
}
