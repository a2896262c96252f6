import type { Language } from '@gun/kernel';

/** The full name of the counter, for titles of pages, letters and documents. */
export const siteNames: Record<Language, string> = {
  fr: 'Guichet Unique numérique',
  nl: 'Uniek Digitaal Loket',
  de: 'Einheitlicher Digitaler Schalter',
  en: 'Digital One-Stop Counter',
};

/** Each language in its own name, in the order of the header. */
export const languageNames: Record<Language, string> = {
  nl: 'Nederlands',
  fr: 'Français',
  de: 'Deutsch',
  en: 'English',
};

/** The invented helpline: free, the same on every page. */
export const helpline = { number: '+3280000478', text: '0800 00 478' };
