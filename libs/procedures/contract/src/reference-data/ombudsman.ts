/**
 * The ombudsman who examines a complaint about an authority, free of charge, after one has tried with the service itself:
 * the federal one (act of 22 March 1995), or for a municipality that of its Region or Community. A municipality with an
 * ombudsman of its own sends complaints on to them.
 */
import { inEveryLanguage, type LocalizedText } from '@gun/kernel';
import { findMunicipality, type BelgianRegion } from './municipality';

/** Name, address and phone, as a decision prints them. */
export interface Ombudsman {
  readonly name: LocalizedText;
  /** Street and town, one line each. */
  readonly address: readonly LocalizedText[];
  readonly phone: string;
}

const brussels: LocalizedText = { fr: '1000 Bruxelles', nl: '1000 Brussel', de: '1000 Brüssel', en: '1000 Brussels' };

const federal: Ombudsman = {
  name: { fr: 'Médiateur fédéral', nl: 'Federale ombudsman', de: 'Föderaler Ombudsmann', en: 'Federal ombudsman' },
  address: [{ ...inEveryLanguage('Rue de Louvain 48'), nl: 'Leuvenseweg 48' }, brussels],
  phone: '0800 99 962',
};

const ofRegion: Readonly<Record<BelgianRegion, Ombudsman>> = {
  'BE-WAL': {
    name: {
      fr: 'Médiateur de la Wallonie et de la Fédération Wallonie-Bruxelles',
      nl: 'Ombudsman van Wallonië en de Federatie Wallonië-Brussel',
      de: 'Ombudsmann der Wallonie und der Föderation Wallonie-Brüssel',
      en: 'Ombudsman of Wallonia and the Wallonia-Brussels Federation',
    },
    address: [
      inEveryLanguage('Rue Lucien Namèche 54'),
      { fr: '5000 Namur', nl: '5000 Namen', de: '5000 Namur', en: '5000 Namur' },
    ],
    phone: '0800 19 199',
  },
  'BE-VLG': {
    name: {
      fr: 'Service de médiation flamand',
      nl: 'Vlaamse Ombudsdienst',
      de: 'Flämischer Ombudsdienst',
      en: 'Flemish Ombuds Service',
    },
    address: [{ ...inEveryLanguage('Leuvenseweg 86'), fr: 'Rue de Louvain 86' }, brussels],
    phone: '1700',
  },
  'BE-BRU': {
    name: { fr: 'Ombuds Bruxelles', nl: 'Ombuds Brussel', de: 'Ombuds Brüssel', en: 'Ombuds Brussels' },
    address: [{ ...inEveryLanguage('Place de la Vieille Halle aux Blés 1'), nl: 'Oud Korenhuis 1' }, brussels],
    phone: '02 549 67 00',
  },
};

const germanSpeaking: Ombudsman = {
  name: {
    fr: 'Service de médiation de la Communauté germanophone',
    nl: 'Ombudsdienst van de Duitstalige Gemeenschap',
    de: 'Ombudsperson der Deutschsprachigen Gemeinschaft',
    en: 'Ombudsperson of the German-speaking Community',
  },
  address: [inEveryLanguage('Platz des Parlaments 1'), inEveryLanguage('4700 Eupen')],
  phone: '0800 98 759',
};

/** For the municipality with this NIS code; without one, for a federal authority. */
export function ombudsmanFor(nis: string | undefined): Ombudsman {
  const municipality = nis === undefined ? undefined : findMunicipality(nis);
  if (!municipality) return federal;
  return municipality.languages[0] === 'de' ? germanSpeaking : ofRegion[municipality.region];
}
