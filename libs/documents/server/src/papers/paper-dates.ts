/** Dates as people write them in Belgium, always in Brussels time. */
import { firstOfMonth, type Language } from '@gun/kernel';

const zone = 'Europe/Brussels';

/** `2026-12-01` or an instant → "1er décembre 2026", "1 december 2026", "1. Dezember 2026", "1 December 2026". */
export function dayInWords(day: string | Date, language: Language): string {
  const date = typeof day === 'string' ? new Date(day.length === 10 ? `${day}T12:00:00Z` : day) : day;
  const words = new Intl.DateTimeFormat(`${language}-BE`, { dateStyle: 'long', timeZone: zone }).format(date);
  return firstOfMonth(words, language);
}

/** The day with its preposition: "le 3 mai 2026", "op 3 mei 2026", "am 3. Mai 2026", "on 3 May 2026". */
export function onDay(day: string | Date, language: Language): string {
  return `${{ fr: 'le', nl: 'op', de: 'am', en: 'on' }[language]} ${dayInWords(day, language)}`;
}

/** "9 h 21", "9.21 uur", "9.21 Uhr", "9:21". */
export function timeInWords(instant: string | Date, language: Language): string {
  const parts = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', timeZone: zone }).formatToParts(
    new Date(instant),
  );
  const hour = Number(parts.find((part) => part.type === 'hour')?.value);
  const minute = parts.find((part) => part.type === 'minute')?.value ?? '00';
  return {
    fr: `${hour} h ${minute}`,
    nl: `${hour}.${minute} uur`,
    de: `${hour}.${minute} Uhr`,
    en: `${hour}:${minute}`,
  }[language];
}

/** "le 23 novembre 2026 à 9 h 21". */
export function onInstant(instant: string | Date, language: Language): string {
  const joint = { fr: 'à', nl: 'om', de: 'um', en: 'at' }[language];
  return `${onDay(instant, language)} ${joint} ${timeInWords(instant, language)}`;
}
