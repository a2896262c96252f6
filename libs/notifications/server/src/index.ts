export { LiveChannel } from './live-channel';
export { CreateNotifications1764400000000 } from './migrations/1764400000000-create-notifications';
export { SettleLiveEvents1764400100000 } from './migrations/1764400100000-settle-live-events';
export { NotificationEntity } from './notification.entity';
export { NotificationsModule } from './notifications.module';
export { channelOfOffice, channelOfParty, Notifier, type Notice } from './notifier';
