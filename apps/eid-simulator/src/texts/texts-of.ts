import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { nl } from './nl';
import type { Locale, Texts } from './texts';

const texts: Readonly<Record<Locale, Texts>> = { fr, nl, de, en };

export const locales = ['fr', 'nl', 'de', 'en'] as const satisfies readonly Locale[];

export const textsOf = (locale: Locale): Texts => texts[locale];

/** The first language we speak among those wished for, such as `nl-BE fr` or an Accept-Language header; French otherwise. */
export function localeOf(...wishes: readonly (string | null | undefined)[]): Locale {
  const wished = wishes.flatMap((wish) => (wish ?? '').toLowerCase().split(/[\s,]+/));
  const spoken = wished.map((tag) => locales.find((locale) => tag.startsWith(locale)));
  return spoken.find((locale) => locale !== undefined) ?? 'fr';
}
