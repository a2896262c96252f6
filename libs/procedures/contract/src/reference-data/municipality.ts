/** The 565 municipalities (REFNIS, dated 1 January 2025) with the languages in which each may act. */
import type { Language } from '@gun/kernel';
import rows from './municipalities.json' with { type: 'json' };

/** ISO 3166-2. */
export type BelgianRegion = 'BE-VLG' | 'BE-WAL' | 'BE-BRU';
/** The languages in which an act can be authentic. */
export type OfficialLanguage = 'fr' | 'nl' | 'de';

/**
 * How the coordinated laws of 18 July 1966 bind a municipality: `L1` one language (with the other on request in the
 * German-speaking area, Malmedy and Waimes), `L2` Brussels, French or Dutch as the person chose, `L3` facilities.
 */
export type LanguageRegime = 'L1' | 'L2' | 'L3';

/** A municipality, its region, and the languages it works in. */
export interface Municipality {
  /** Five digits, the code of the National Statistical Institute. */
  readonly nis: string;
  readonly name: Readonly<Record<OfficialLanguage, string>>;
  readonly region: BelgianRegion;
  readonly regime: LanguageRegime;
  /** Languages of its acts, first the language of the region. */
  readonly languages: readonly OfficialLanguage[];
  /** Languages in which it helps a resident who asks. */
  readonly onRequest: readonly OfficialLanguage[];
}

const frenchOnRequest = new Set(
  '23098 23099 23100 23101 23102 23103 23009 45041 34043 33016 73109 73028'.split(' '), // the rim of Brussels and the language border
);
const dutchOnRequest = new Set('57097 57096 51019 51067'.split(' '));
const germanOnRequest = new Set('63049 63080'.split(' '));
const german = new Set('63001 63012 63013 63023 63040 63048 63061 63067 63087'.split(' '));

function regionOf(nis: string): BelgianRegion {
  if (nis.startsWith('21')) return 'BE-BRU';
  return nis.startsWith('25') || /^[5689]/.test(nis) ? 'BE-WAL' : 'BE-VLG';
}

function languageLaw(nis: string): Pick<Municipality, 'regime' | 'languages' | 'onRequest'> {
  const region = regionOf(nis);
  if (region === 'BE-BRU') return { regime: 'L2', languages: ['fr', 'nl'], onRequest: [] };
  if (frenchOnRequest.has(nis)) return { regime: 'L3', languages: ['nl'], onRequest: ['fr'] };
  if (dutchOnRequest.has(nis)) return { regime: 'L3', languages: ['fr'], onRequest: ['nl'] };
  if (german.has(nis)) return { regime: 'L1', languages: ['de'], onRequest: ['fr'] };
  if (germanOnRequest.has(nis)) return { regime: 'L1', languages: ['fr'], onRequest: ['de'] };
  return { regime: 'L1', languages: [region === 'BE-VLG' ? 'nl' : 'fr'], onRequest: [] };
}

/** All municipalities, in the order of their codes. */
export const municipalities: readonly Municipality[] = rows.map(([nis = '', fr = '', nl = '', de = '']) => ({
  nis,
  name: { fr, nl, de },
  region: regionOf(nis),
  ...languageLaw(nis),
}));

const byNis = new Map(municipalities.map((municipality) => [municipality.nis, municipality]));

/** The municipality with this NIS code. */
export const findMunicipality = (nis: string): Municipality | undefined => byNis.get(nis);

/** Its name in the reader's language; in English, which has no official names, in the language of the region. */
export const nameOfMunicipality = ({ name, languages }: Municipality, language: Language): string =>
  name[language === 'en' ? (languages[0] ?? 'fr') : language];
