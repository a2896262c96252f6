import { defineRoute, Uuid } from '@gun/kernel';
import { z } from 'zod';
import { Channels, ChooseChannels } from './channel';
import { Notifications, NotificationView, UnreadCount } from './notification';

const citizen = { role: 'citizen', assurance: 'low', mandate: 'full' } as const;

export const listNotifications = defineRoute({
  api: 'notifications',
  operationId: 'listNotifications',
  method: 'GET',
  path: '/notifications',
  tag: 'Notifications',
  summary: 'List my messages, newest first',
  access: citizen,
  query: z.strictObject({
    afterNotification: Uuid.optional(),
    pageSize: z.coerce.number().int().min(1).max(100).default(30),
  }),
  output: Notifications,
  noted: 'messageList',
  status: 200,
});

export const countUnread = defineRoute({
  api: 'notifications',
  operationId: 'countUnread',
  method: 'GET',
  path: '/unread',
  tag: 'Notifications',
  summary: 'Count my unread messages',
  access: citizen,
  output: UnreadCount,
  status: 200,
});

export const markNotificationRead = defineRoute({
  api: 'notifications',
  operationId: 'markNotificationRead',
  method: 'PUT',
  path: '/notifications/{notificationId}/reading',
  tag: 'Notifications',
  summary: 'Mark a message as read',
  access: { ...citizen, over: 'notificationId' },
  params: z.strictObject({ notificationId: Uuid }),
  output: NotificationView,
  noted: 'messageList',
  status: 200,
  problems: ['notificationNotFound'],
});

/** Personal channel of a party: server-sent events, resumed with `Last-Event-ID`. */
export const streamLiveEvents = defineRoute({
  api: 'notifications',
  operationId: 'streamLiveEvents',
  method: 'GET',
  path: '/events',
  tag: 'Live',
  summary: 'Follow what changes for me',
  access: citizen,
  produces: ['text/event-stream'],
  status: 200,
});

/** Channel of an office: tells that its queue or one of its dossiers changed. */
export const streamDeskEvents = defineRoute({
  api: 'notifications',
  operationId: 'streamDeskEvents',
  method: 'GET',
  path: '/deskEvents',
  tag: 'Live',
  summary: 'Follow what changes for my office',
  access: { role: 'officer' },
  produces: ['text/event-stream'],
  status: 200,
});

export const readChannels = defineRoute({
  api: 'notifications',
  operationId: 'readChannels',
  method: 'GET',
  path: '/channels',
  tag: 'Channels',
  summary: 'Read by which ways I hear of new messages',
  access: { role: 'citizen', assurance: 'low' },
  output: Channels,
  noted: 'contactData',
  status: 200,
});

export const chooseChannels = defineRoute({
  api: 'notifications',
  operationId: 'chooseChannels',
  method: 'PUT',
  path: '/channels',
  tag: 'Channels',
  summary: 'Choose by which ways I hear of new messages',
  access: { role: 'citizen', assurance: 'substantial' },
  binding: true,
  body: ChooseChannels,
  output: Channels,
  status: 200,
});

export const notificationRoutes = [
  listNotifications,
  countUnread,
  markNotificationRead,
  streamLiveEvents,
  streamDeskEvents,
  readChannels,
  chooseChannels,
] as const;
