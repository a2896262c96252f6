import { firstOfMonth, type Language } from '@gun/kernel';

/**
 * Belgian usage in each language. English is written as in Ireland, also in euro: for `en-BE` the tables of Unicode mix
 * "1.842,5" with "€1,164.05", and a reader could take one for the other.
 */
export const localeOf: Record<Language, string> = { fr: 'fr-BE', nl: 'nl-BE', de: 'de-BE', en: 'en-IE' };

const brussels = 'Europe/Brussels';
const joinTime: Record<Language, string> = { fr: ' à ', nl: ' om ', de: ' um ', en: ' at ' };

/** A calendar date (`yyyy-MM-dd`) has no time zone; an instant is read in Brussels. */
type DateLike = string | Date;

/** "25 novembre 2026". */
export function formatDate(date: DateLike, language: Language): string {
  return intlDate(date, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "mercredi 25 novembre 2026": for a day on which something must be done. */
export function formatDay(date: DateLike, language: Language): string {
  return intlDate(date, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** "25 nov." in the year given by `today`, with the year in another: for the narrow columns of a queue. */
export function formatShortDate(date: DateLike, language: Language, today: DateLike = new Date()): string {
  const year = intlDate(date, language, { year: 'numeric' });
  const sameYear = year === intlDate(today, language, { year: 'numeric' });
  return intlDate(date, language, { day: 'numeric', month: 'short', ...(!sameYear && { year: 'numeric' }) });
}

/** "9 h 14", "9.14 uur", "9.14 Uhr", "09:14". */
export function formatTime(instant: DateLike, language: Language): string {
  const [hour = '', minute = ''] = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: brussels,
  })
    .format(new Date(instant))
    .split(':');
  const plainHour = String(Number(hour));
  if (language === 'fr') return `${plainHour}\u00a0h\u00a0${minute}`;
  if (language === 'nl') return `${plainHour}.${minute}\u00a0uur`;
  if (language === 'de') return `${plainHour}.${minute}\u00a0Uhr`;
  return `${hour}:${minute}`;
}

/** "25 novembre 2026 à 9 h 14". */
export function formatDateTime(instant: DateLike, language: Language): string {
  return formatDate(instant, language) + joinTime[language] + formatTime(instant, language);
}

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(localeOf[language]).format(value);
}

/** An amount held in euro cents, so that no cent is lost to a fraction. */
export function formatMoney(cents: number, language: Language): string {
  return new Intl.NumberFormat(localeOf[language], { style: 'currency', currency: 'EUR' }).format(cents / 100);
}

/** "1,2 Mo", "1,2 MB": decimal units, as the limits are said. */
export function formatFileSize(bytes: number, language: Language): string {
  const byte = language === 'fr' ? 'o' : 'B';
  const [value, unit] = bytes < 1_000_000 ? [Math.ceil(bytes / 1000), `k${byte}`] : [bytes / 1_000_000, `M${byte}`];
  const number = new Intl.NumberFormat(localeOf[language], { maximumFractionDigits: 1 }).format(value);
  return `${number}\u00a0${language === 'fr' ? unit.replace('k', 'K') : unit}`;
}

function intlDate(date: DateLike, language: Language, parts: Intl.DateTimeFormatOptions) {
  const isCalendarDate = typeof date === 'string' && date.length === 10;
  const timeZone = isCalendarDate ? 'UTC' : brussels;
  const words = new Intl.DateTimeFormat(localeOf[language], { ...parts, timeZone }).format(new Date(date));
  return firstOfMonth(words, language);
}
