import { languages } from '@gun/kernel';
import { defineRouting } from 'next-intl/routing';

/** The language is in the address and nowhere else: no cookie, no guess from the browser. */
export const routing = defineRouting({
  locales: languages,
  defaultLocale: 'fr',
  localePrefix: 'always',
  localeDetection: false,
  localeCookie: false,
});
