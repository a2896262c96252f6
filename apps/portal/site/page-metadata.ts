import type { Language } from '@gun/kernel';
import { languages } from '@gun/kernel';
import type { Metadata } from 'next';
import { siteNames } from '@gun/i18n';

/** Title of its own for each page, and the same page in the other languages. */
export function pageMetadata(language: Language, path: string, title: string, description?: string): Metadata {
  return {
    title: `${title} – ${siteNames[language]}`,
    description,
    alternates: {
      canonical: `/${language}${path}`,
      languages: Object.fromEntries(languages.map((other) => [other, `/${other}${path}`])),
    },
  };
}
