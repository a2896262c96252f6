'use client';
import { answersOf, useAct, useApi, useRead, useReadCache } from '@gun/api-client';
import {
  countUnread,
  listNotifications,
  markNotificationRead,
  type Notifications,
  type NotificationView,
} from '@gun/notifications-contract';

export const useNotifications = () => useRead(listNotifications, {});

/** Marks a message as read; the list and the count follow without being asked again. */
export function useMarkRead() {
  const api = useApi();
  const cache = useReadCache();
  return useAct({
    act: (notificationId: string) => api.call(markNotificationRead, { notificationId }),
    onDone(read) {
      cache.change(listNotifications, {}, (list) => withRead(list, read));
      cache.askAgain(answersOf(countUnread));
    },
  });
}

function withRead(list: Notifications, read: NotificationView): Notifications {
  const wasUnread = list.items.some(({ id, readAt }) => id === read.id && !readAt);
  const items = list.items.map((item) => (item.id === read.id ? read : item));
  return { ...list, items, unread: Math.max(0, list.unread - (wasUnread ? 1 : 0)) };
}
