import type { Language } from './language';

/** French says the first day of a month as an ordinal: "1er décembre", "mardi 1er décembre"; the tables of Unicode do not. */
export const firstOfMonth = (date: string, language: Language): string =>
  language === 'fr' ? date.replace(/(?<!\d)1(?= \p{L})/u, '1er') : date;
