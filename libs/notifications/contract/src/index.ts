export { Channels, ChooseChannels } from './channel';
export { LiveEvent, Notifications, NotificationView, UnreadCount } from './notification';
export { notificationProblems } from './notification-problems';
export {
  chooseChannels,
  countUnread,
  listNotifications,
  markNotificationRead,
  notificationRoutes,
  readChannels,
  streamDeskEvents,
  streamLiveEvents,
} from './notification-routes';
