/** Post codes of the municipalities of the invented people and of the larger towns, with the places that use them. */
import type { Language } from '@gun/kernel';
import { findMunicipality, nameOfMunicipality } from './municipality';
import rows from './post-codes.json' with { type: 'json' };

/** The part of a municipality that shares a post code. */
export interface PostCodeArea {
  readonly postCode: string;
  readonly nis: string;
  /** Names of the former municipalities within it; empty when it carries the name of the municipality. */
  readonly places: readonly string[];
}

/** The post codes that are known, in order. */
export const postCodeAreas: readonly PostCodeArea[] = rows.map(([postCode = '', nis = '', ...places]) => ({
  postCode,
  nis,
  places,
}));

const byPostCode = new Map(postCodeAreas.map((area) => [area.postCode, area]));

/** The area of a post code, when it is one of those listed. */
export const findPostCodeArea = (postCode: string): PostCodeArea | undefined => byPostCode.get(postCode);

/** The names under which post is sent there, the first being the usual one. */
export function placesOf({ nis, places }: PostCodeArea, language: Language): readonly string[] {
  const municipality = findMunicipality(nis);
  return places.length > 0 || !municipality ? places : [nameOfMunicipality(municipality, language)];
}
