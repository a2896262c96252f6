import { languages } from '@gun/kernel';

/**
 * `public`: the same for everybody, may be kept. `personal`: an empty frame that the browser fills. `ageProof`: speaks to
 * verifiers and answers a site. `bare`: outside a language.
 */
export type PageKind = 'public' | 'personal' | 'ageProof' | 'bare' | 'noLanguage';

const personalPlaces = new Set(['dossiers', 'inbox', 'profile', 'start']);
const barePlaces = new Set(['', 'sign-in']);

/** What kind of page an address leads to, by its path alone. */
export function pageKind(path: string): PageKind {
  const [, first = '', place = '', part] = path.split('/');
  const hasLanguage = languages.some((language) => language === first);
  if (!hasLanguage) return barePlaces.has(first) ? 'bare' : 'noLanguage';
  if (place === 'wallet' && part === 'age-proof') return 'ageProof';
  return personalPlaces.has(place) ? 'personal' : 'public';
}
