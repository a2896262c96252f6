export { compileMessages } from './compile-messages';
export {
  formatDate,
  formatDateTime,
  formatDay,
  formatFileSize,
  formatMoney,
  formatShortDate,
  formatTime,
  localeOf,
} from './format';
export { routing } from './routing';
export { argumentsOf, type Messages, sameKeys } from './same-keys';
export { type SiteMessages, siteMessages } from './site-messages';
export { helpline, languageNames, siteNames } from './site-names';
