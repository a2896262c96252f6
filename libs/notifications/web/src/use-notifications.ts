'use client';
import { keyOf, useApi, useRead } from '@gun/api-client';
import {
  countUnread,
  listNotifications,
  markNotificationRead,
  type Notifications,
  type NotificationView,
} from '@gun/notifications-contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';

export const useNotifications = () => useRead(listNotifications, {});

/** Marks a message as read; the list and the count follow without being asked again. */
export function useMarkRead() {
  const api = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (notificationId: string) => api.call(markNotificationRead, { notificationId }),
    onSuccess: (read) => {
      cache.setQueryData<Notifications>(keyOf(listNotifications), (list) => list && withRead(list, read));
      void cache.invalidateQueries({ queryKey: keyOf(countUnread) });
    },
  });
}

function withRead(list: Notifications, read: NotificationView): Notifications {
  const wasUnread = list.items.some(({ id, readAt }) => id === read.id && !readAt);
  const items = list.items.map((item) => (item.id === read.id ? read : item));
  return { ...list, items, unread: Math.max(0, list.unread - (wasUnread ? 1 : 0)) };
}
