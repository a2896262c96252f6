import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { inEveryLanguage, uuidV7, type CitizenActor } from '@gun/kernel';
import { Clock, CreatePlatform1764000000000, Database } from '@gun/nest';
import { Notifications } from '@gun/notifications-contract';
import { DataSource } from 'typeorm';
import { CreateNotifications1764400000000 } from './migrations/1764400000000-create-notifications';
import { SettleLiveEvents1764400100000 } from './migrations/1764400100000-settle-live-events';
import { CreateDeliveries1764400200000 } from './migrations/1764400200000-create-deliveries';
import { NotificationEntity } from './notification.entity';
import { NotificationsReader } from './notifications.reader';
import { channelOfParty, Notifier, type Notice } from './notifier';

const citizen = (name: string): CitizenActor => {
  const id = uuidV7();
  return { kind: 'citizen', personId: id, partyId: id, partyKind: 'person', assurance: 'low', name };
};
const [camille, bram] = [citizen('Camille'), citizen('Bram')];

class MovableClock extends Clock {
  at = new Date('2026-11-25T09:00:00Z');
  override now(): Date {
    return this.at;
  }
}
const clock = new MovableClock();
const notifier = new Notifier(clock);

let source: DataSource;
let database: Database;
let reader: NotificationsReader;

beforeAll(async () => {
  source = await new DataSource({
    type: 'postgres',
    url: process.env['POSTGRES_URL']!, // set by the global set-up
    entities: [NotificationEntity],
    migrations: [
      CreatePlatform1764000000000,
      CreateNotifications1764400000000,
      SettleLiveEvents1764400100000,
      CreateDeliveries1764400200000,
    ],
    migrationsRun: true,
  }).initialize();
  database = new Database(source);
  reader = new NotificationsReader(database, clock);
});
afterAll(() => source.destroy());
beforeEach(() => source.query(`truncate notification, live_event`));

const tell = async (to: CitizenActor, more: Partial<Notice> = {}): Promise<string> => {
  const eventId = more.eventId ?? uuidV7();
  const words = {
    tone: 'info',
    title: inEveryLanguage('Received'),
    text: inEveryLanguage('Nothing to do now.'),
  } as const;
  await database.transaction((tx) => notifier.notify(tx, { ...words, ownerId: to.partyId, ...more, eventId }));
  return eventId;
};
const announced = () => database.rows(`select channel, name, subject from live_event order by id`);

describe('telling a party something', () => {
  test('keeps the message and announces it, without its content', async () => {
    await tell(camille, { reference: 'GUN-7K3M-9Q2X', dossierId: bram.partyId });
    const { items, unread } = await reader.list(camille, { pageSize: 30 });
    expect(items).toMatchObject([
      { title: inEveryLanguage('Received'), reference: 'GUN-7K3M-9Q2X', dossier: bram.partyId },
    ]);
    expect(unread).toBe(1);
    expect(await announced()).toEqual([
      { channel: channelOfParty(camille.partyId), name: 'notificationAdded', subject: null },
    ]);
  });

  test('the same event twice makes one message and one announcement', async () => {
    const eventId = await tell(camille);
    await tell(camille, { eventId, title: inEveryLanguage('Changed') });
    expect((await reader.list(camille, { pageSize: 30 })).items).toMatchObject([
      { title: inEveryLanguage('Received') },
    ]);
    expect(await announced()).toHaveLength(1);
  });

  test('one event may be told to two parties', async () => {
    const eventId = await tell(camille);
    await tell(bram, { eventId });
    expect((await reader.countUnread(camille)).unread).toBe(1);
    expect((await reader.countUnread(bram)).unread).toBe(1);
  });
});

describe('reading messages', () => {
  test('newest first, page by page, without a gap or a double when a new one arrives meanwhile', async () => {
    const ids = [];
    for (let at = 0; at < 7; at += 1) ids.push(await tell(camille));
    const first = await reader.list(camille, { pageSize: 3 });
    await tell(camille);
    const seen = first.items.map(({ id }) => id);
    let { next } = first;
    while (next) {
      const query = new URL(next, 'http://localhost').searchParams;
      const afterNotification = query.get('afterNotification') ?? undefined;
      const page = await reader.list(camille, { afterNotification, pageSize: Number(query.get('pageSize')) });
      seen.push(...page.items.map(({ id }) => id));
      next = page.next;
    }
    expect(seen).toEqual(ids.toReversed());
  });

  test('answers what the contract says, and no empty fields', async () => {
    await tell(camille);
    const answer = await reader.list(camille, { pageSize: 30 });
    expect(Notifications.parse(answer)).toEqual(answer);
    expect(JSON.stringify(answer)).not.toContain('null');
    expect(answer).not.toHaveProperty('next');
  });

  test('a message is marked once: reading it again keeps the first moment', async () => {
    const notificationId = await tell(camille);
    const first = await reader.markRead(camille, { notificationId });
    clock.at = new Date('2026-11-26T09:00:00Z');
    expect(await reader.markRead(camille, { notificationId })).toEqual(first);
    expect(first.readAt).toBe('2026-11-25T09:00:00.000Z');
    expect(await reader.countUnread(camille)).toEqual({ unread: 0 });
  });
});

describe('what belongs to another party', () => {
  test('is neither listed nor counted', async () => {
    await tell(bram);
    expect(await reader.list(camille, { pageSize: 30 })).toEqual({ items: [], unread: 0 });
  });

  test('cannot be marked, and looks the same as what never was', async () => {
    const notificationId = await tell(bram);
    const refusal = { code: 'notificationNotFound', definition: { status: 404 } };
    await expect(reader.markRead(camille, { notificationId })).rejects.toMatchObject(refusal);
    await expect(reader.markRead(camille, { notificationId: uuidV7() })).rejects.toMatchObject(refusal);
    expect(await reader.countUnread(bram)).toEqual({ unread: 1 });
  });

  test('is not paged into with its id', async () => {
    await tell(bram);
    const afterNotification = await tell(bram);
    expect((await reader.list(camille, { afterNotification, pageSize: 30 })).items).toEqual([]);
  });
});
