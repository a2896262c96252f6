import { languages } from '@gun/kernel';

/** `public`: the same for everybody, may be kept. `personal`: an empty frame that the browser fills. `bare`: outside a language. */
export type PageKind = 'public' | 'personal' | 'bare' | 'noLanguage';

const personalPlaces = new Set(['dossiers', 'inbox', 'profile', 'start']);
const barePlaces = new Set(['', 'sign-in']);

/** What kind of page an address leads to, by its path alone. */
export function pageKind(path: string): PageKind {
  const [, first = '', place = ''] = path.split('/');
  const hasLanguage = languages.some((language) => language === first);
  if (!hasLanguage) return barePlaces.has(first) ? 'bare' : 'noLanguage';
  return personalPlaces.has(place) ? 'personal' : 'public';
}
