export { Contact } from './contact';
export { Inbox } from './inbox';
export { LiveUpdates } from './live-updates';
export { Message } from './message';
export { useUnread } from './use-unread';
