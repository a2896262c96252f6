import type { Language } from '@gun/kernel';
import { findOffice, listMunicipalities, type OfficeItem } from '@gun/procedures-contract';
import { tryPublic } from './read-catalogue';

const mostPlaces = 5;

/** Counters of the municipality that was typed, or all of them; undefined when the gateway does not answer. */
export async function findCounters(query: string, language: Language): Promise<OfficeItem[] | undefined> {
  if (query === '') return (await tryPublic(findOffice, {}, language))?.items;
  const places = await tryPublic(listMunicipalities, { q: query, lang: language }, language);
  if (!places) return undefined;
  const municipalities = [...new Set(places.items.map(({ nis }) => nis))].slice(0, mostPlaces);
  const found = await Promise.all(municipalities.map((nis) => tryPublic(findOffice, { nis }, language)));
  return found.flatMap((offices) => offices?.items ?? []);
}
