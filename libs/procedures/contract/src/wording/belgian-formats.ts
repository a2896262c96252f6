import type { Language } from '@gun/kernel';

/** Belgian usage; English as in Ireland, also in euro, because the Belgian tables for English mix two ways of writing. */
const locales: Readonly<Record<Language, string>> = { fr: 'fr-BE', nl: 'nl-BE', de: 'de-BE', en: 'en-IE' };

const formatsIn = (locale: string) => ({
  date: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
  number: new Intl.NumberFormat(locale, { maximumFractionDigits: 10 }),
  euro: new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }),
  kilobytes: new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }),
  megabytes: new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }),
});
type Formats = ReturnType<typeof formatsIn>;

const made = new Map<Language, Formats>();

/** How dates and numbers are written in a language. Made once each: making one costs a hundred times what using it does. */
export function formatsOf(language: Language): Formats {
  const formats = made.get(language) ?? formatsIn(locales[language]);
  made.set(language, formats);
  return formats;
}
