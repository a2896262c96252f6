import { LocalizedText, Uuid } from '@gun/kernel';
import { z } from 'zod';

/** A message to one party: whom and what it concerns, and what to do next. */
export const NotificationView = z
  .object({
    href: z.string().max(200),
    id: Uuid,
    /** What happened, for an icon and a tone: `turn` asks something of the reader. */
    tone: z.enum(['turn', 'info', 'ok', 'no']),
    title: LocalizedText,
    text: LocalizedText,
    /** Dossier it concerns. */
    dossier: Uuid.optional(),
    reference: z.string().max(40).optional(),
    createdAt: z.string().max(40),
    readAt: z.string().max(40).optional(),
  })
  .meta({ id: 'NotificationView', title: 'NotificationView' });
export type NotificationView = z.infer<typeof NotificationView>;

export const Notifications = z
  .object({
    items: z.array(NotificationView).max(100),
    unread: z.int().min(0),
    /** Address of the next page, absent on the last. */
    next: z.string().max(300).optional(),
  })
  .meta({ id: 'Notifications', title: 'Notifications' });
export type Notifications = z.infer<typeof Notifications>;

export const UnreadCount = z.object({ unread: z.int().min(0) }).meta({ id: 'UnreadCount', title: 'UnreadCount' });
export type UnreadCount = z.infer<typeof UnreadCount>;

/** What the live stream carries: a name and an id, never content. The browser invalidates what it names. */
export const LiveEvent = z
  .object({
    name: z.enum(['dossierChanged', 'notificationAdded', 'queueChanged', 'contactChanged']),
    subject: z.string().max(60).optional(),
  })
  .meta({ id: 'LiveEvent', title: 'LiveEvent' });
export type LiveEvent = z.infer<typeof LiveEvent>;
