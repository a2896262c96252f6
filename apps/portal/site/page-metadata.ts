import type { Language } from '@gun/kernel';
import { languages } from '@gun/kernel';
import type { Metadata } from 'next';

/** What search engines read: what the page is about, and the same page in the other languages. Its title is in `PublicPage`. */
export function pageMetadata(language: Language, path: string, description?: string): Metadata {
  return {
    description,
    alternates: {
      canonical: `/${language}${path}`,
      languages: Object.fromEntries(languages.map((other) => [other, `/${other}${path}`])),
    },
  };
}
