/** Finds a street or a place from what people type: in any language, with or without accents, post code or typing errors. */
import type { Language } from '@gun/kernel';
import { foldedWords, wordDistance } from './folded-words';
import { streets, type Street } from './invented-streets';
import { findMunicipality, municipalities, nameOfMunicipality, type Municipality } from './municipality';
import { findPostCodeArea, placesOf, postCodeAreas } from './post-code-area';

/** What was typed, the reader's language, and where to look. */
export interface StreetSearch {
  readonly text: string;
  readonly language: Language;
  readonly postCode?: string;
  readonly nis?: string;
  readonly limit?: number;
}

/** One line of the answer; all that an address needs except the house number. */
export interface StreetMatch {
  readonly streetId: string;
  readonly street: string;
  readonly postCode: string;
  /** The place as it is written on an envelope; several places can share a municipality. */
  readonly municipality: string;
  readonly nis: string;
}

/** A place that receives post, or a municipality. */
export interface PlaceMatch {
  readonly nis: string;
  readonly place: string;
  /** Absent for the municipalities whose post codes are not held. */
  readonly postCode?: string;
}

const mostAnswers = 20;
/** Words that half of all streets have; they may be missing, abbreviated or wrong. */
const weak = new Set(
  'r rue av avenue bd bld boulevard pl place ch chaussee chemin clos quai sentier de du des d la le l les et str straat laan ln plein weg steenweg van der den het strasse allee gasse platz'.split(
    ' ',
  ),
);
const houseNumber = /^\d{1,3}[a-z]?$/;

interface Known<T> {
  readonly of: T;
  readonly name: string;
  readonly words: readonly string[];
}

const placeWords = (nis: string, postCode: string | undefined): string[] => {
  const names = Object.values(findMunicipality(nis)?.name ?? {});
  const places = postCode ? (findPostCodeArea(postCode)?.places ?? []) : [];
  return [...names, ...places, postCode ?? ''].flatMap(foldedWords);
};

const knownStreets: readonly Known<Street>[] = streets.flatMap((street) =>
  Object.values(street.name).map((name) => ({
    of: street,
    name,
    words: [...foldedWords(name), ...placeWords(street.nis, street.postCode)],
  })),
);

/** Equal scores keep the order of the data, where the usual name comes first. */
const byScore = (a: { readonly score: number }, b: { readonly score: number }): number => a.score - b.score;

/** Streets that fit the text, the nearest first. */
export function searchStreets(search: StreetSearch): StreetMatch[] {
  const typed = wordsTyped(search.text);
  const found = knownStreets
    .filter(({ of }) => (!search.postCode || of.postCode === search.postCode) && (!search.nis || of.nis === search.nis))
    .flatMap((known) => scored(known, typed))
    .sort(byScore);
  const seen = new Set<string>();
  return found
    .filter(({ of }) => !seen.has(of.id) && seen.add(of.id))
    .slice(0, limited(search.limit))
    .map(({ of, name }) => toStreetMatch(of, name, search.language));
}

function toStreetMatch(street: Street, matched: string, language: Language): StreetMatch {
  const area = findPostCodeArea(street.postCode);
  return {
    streetId: street.id,
    street: (language === 'en' ? undefined : street.name[language]) ?? matched,
    postCode: street.postCode,
    municipality: (area && placesOf(area, language)[0]) ?? '',
    nis: street.nis,
  };
}

const knownPlaces: readonly Known<{ municipality: Municipality; postCode?: string; place?: string }>[] = [
  ...postCodeAreas.flatMap(({ postCode, nis, places }) => {
    const municipality = findMunicipality(nis);
    if (!municipality) return [];
    return (places.length > 0 ? places : [undefined]).map((place) => ({
      of: { municipality, postCode, ...(place !== undefined && { place }) },
      name: place ?? municipality.name.fr,
      words: [postCode, place ?? Object.values(municipality.name).join(' ')].flatMap(foldedWords),
    }));
  }),
  ...municipalities
    .filter(({ nis }) => !postCodeAreas.some((area) => area.nis === nis))
    .map((municipality) => ({
      of: { municipality },
      name: municipality.name.fr,
      words: Object.values(municipality.name).flatMap(foldedWords),
    })),
];

/** Places and municipalities that fit a name or a post code, the nearest first. */
export function searchPlaces(search: Omit<StreetSearch, 'postCode' | 'nis'>): PlaceMatch[] {
  const typed = wordsTyped(search.text);
  return knownPlaces
    .flatMap((known) => scored(known, typed))
    .sort(byScore)
    .slice(0, limited(search.limit))
    .map(({ of: { municipality, postCode, place } }) => ({
      nis: municipality.nis,
      place: place ?? nameOfMunicipality(municipality, search.language),
      ...(postCode !== undefined && { postCode }),
    }));
}

interface TypedWord {
  readonly word: string;
  readonly distanceTo: (known: string) => number;
}

/** The words that say something, each remembering its distances: the same few hundred words name all streets. */
const wordsTyped = (text: string): TypedWord[] =>
  foldedWords(text)
    .filter((word) => !houseNumber.test(word))
    .map((word) => ({ word, distanceTo: remembered((known) => wordDistance(word, known) ?? Infinity) }));

function remembered(distanceTo: (known: string) => number): (known: string) => number {
  const distances = new Map<string, number>();
  return (known) => {
    const distance = distances.get(known) ?? distanceTo(known);
    distances.set(known, distance);
    return distance;
  };
}

const limited = (limit = 10): number => Math.max(0, Math.min(limit, mostAnswers));

/** Every word that says something must be found; a weak word that is found brings the name nearer. */
function scored<T>(known: Known<T>, typed: readonly TypedWord[]): (Known<T> & { readonly score: number })[] {
  if (typed.length === 0) return [];
  let score = 0;
  for (const { word, distanceTo } of typed) {
    const nearest = Math.min(...known.words.map(distanceTo));
    if (nearest === Infinity && !weak.has(word)) return [];
    score += nearest === Infinity ? 1 : nearest;
  }
  return [{ ...known, score }];
}
