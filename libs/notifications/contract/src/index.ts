export { LiveEvent, Notifications, NotificationView, UnreadCount } from './notification';
export { notificationProblems } from './notification-problems';
export {
  countUnread,
  listNotifications,
  markNotificationRead,
  notificationRoutes,
  streamDeskEvents,
  streamLiveEvents,
} from './notification-routes';
