import { languages, type Language } from '@gun/kernel';
import type {} from 'next-intl'; // the augmentation below needs the module in the program
import { defineRouting } from 'next-intl/routing';

declare module 'next-intl' {
  /** Wherever next-intl names a locale, it is one of our four languages. */
  interface AppConfig {
    Locale: Language;
  }
}

/** The language is in the address and nowhere else: no cookie, no guess from the browser. */
export const routing = defineRouting({
  locales: languages,
  defaultLocale: 'fr',
  localePrefix: 'always',
  localeDetection: false,
  localeCookie: false,
});
