import { z } from 'zod';

/** The four languages of the counter. Only fr, nl and de can be the authentic language of an act (coordinated laws of 18 July 1966). */
export const languages = ['fr', 'nl', 'de', 'en'] as const;
export const Language = z.enum(languages).meta({ id: 'LanguageCode', title: 'LanguageCode' });
export type Language = z.infer<typeof Language>;

/** A text in all four languages; a missing one is a type error and a refused publication. */
export const LocalizedText = z
  .strictObject({
    fr: z.string().min(1).max(4000),
    nl: z.string().min(1).max(4000),
    de: z.string().min(1).max(4000),
    en: z.string().min(1).max(4000),
  })
  .meta({ id: 'LocalizedText', title: 'LocalizedText' });
export type LocalizedText = z.infer<typeof LocalizedText>;

/** The first of the four languages in an `Accept-Language` header, or French. */
export function languageFrom(header: string | undefined): Language {
  for (const tag of (header ?? '').toLowerCase().split(',')) {
    const found = languages.find((language) => tag.trim().startsWith(language));
    if (found) return found;
  }
  return 'fr';
}
