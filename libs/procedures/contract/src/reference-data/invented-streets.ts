/**
 * Streets that do not exist, in municipalities that do. They stand in for the federal address register (BeSt) in
 * seed, demonstrations and tests; houses have numbers from 901, higher than in nearly any real street.
 */
import type { OfficialLanguage } from './municipality';

/** A street as the federal address register describes one. */
export interface Street {
  /** Identifier of the street name object in BeSt; its namespace says that it is invented. */
  readonly id: string;
  readonly namespace: string;
  readonly version: string;
  readonly name: Readonly<Partial<Record<OfficialLanguage, string>>>;
  readonly postCode: string;
  readonly nis: string;
  readonly houseNumbers: { readonly from: number; readonly to: number };
  readonly invented: true;
}

const french = [
  'Rue du Modèle',
  'Avenue de l’Essai',
  'Rue de l’Essai',
  'Rue Exemple',
  'Place de l’Échantillon',
  'Chemin du Test',
  'Rue de la Maquette',
  'Boulevard du Prototype',
  'Clos de l’Épreuve',
  'Rue du Spécimen',
  'Quai de l’Ébauche',
  'Sentier de l’Exercice',
];
const dutch = [
  'Proefstraat',
  'Voorbeeldlaan',
  'Teststraat',
  'Oefenlaan',
  'Modelstraat',
  'Voorbeeldstraat',
  'Staalplein',
  'Maquettestraat',
  'Prototypelaan',
  'Specimenstraat',
  'Schetsweg',
  'Oefenpad',
];
const german = [
  'Musterweg',
  'Beispielstraße',
  'Probeweg',
  'Teststraße',
  'Modellstraße',
  'Musterplatz',
  'Übungsweg',
  'Entwurfstraße',
  'Probenallee',
  'Beispielgasse',
  'Prototypweg',
  'Musterallee',
];
const bilingual: readonly (readonly [fr: string, nl: string])[] = [
  ['Rue Exemple', 'Voorbeeldstraat'],
  ['Avenue de l’Exemple', 'Voorbeeldlaan'],
  ['Rue de l’Essai', 'Proefstraat'],
  ['Avenue du Modèle', 'Modellaan'],
  ['Rue du Test', 'Teststraat'],
  ['Place de l’Échantillon', 'Staalplein'],
  ['Chaussée de la Maquette', 'Maquettesteenweg'],
  ['Rue du Spécimen', 'Specimenstraat'],
  ['Avenue de l’Exercice', 'Oefenlaan'],
  ['Boulevard du Prototype', 'Prototypelaan'],
  ['Clos de l’Épreuve', 'Proefhof'],
  ['Rue de l’Ébauche', 'Schetsstraat'],
];

const inOneLanguage = (language: OfficialLanguage, names: readonly string[]) =>
  names.map((name) => ({ [language]: name }));
const inTwoLanguages = bilingual.map(([fr, nl]) => ({ fr, nl }));

const areas: readonly (readonly [nis: string, postCode: string, names: readonly Street['name'][]])[] = [
  ['92094', '5000', inOneLanguage('fr', french)],
  ['92094', '5100', inOneLanguage('fr', french)],
  ['52011', '6000', inOneLanguage('fr', french)],
  ['62063', '4000', inOneLanguage('fr', french)],
  ['44021', '9000', inOneLanguage('nl', dutch)],
  ['12025', '2800', inOneLanguage('nl', dutch)],
  ['34022', '8500', inOneLanguage('nl', dutch)],
  ['63023', '4700', inOneLanguage('de', german)],
  ['21015', '1030', inTwoLanguages],
  ['23101', '1640', inTwoLanguages],
];

/** All invented streets, by municipality. */
export const streets: readonly Street[] = areas.flatMap(([nis, postCode, names]) =>
  names.map((name, index) => ({
    id: `${nis}-${postCode}-${String(index + 1).padStart(2, '0')}`,
    namespace: 'urn:gun:invented:street',
    version: '1',
    name,
    postCode,
    nis,
    houseNumbers: { from: 901, to: 999 },
    invented: true,
  })),
);

const byId = new Map(streets.map((street) => [street.id, street]));

/** The street with this identifier. */
export const findStreet = (id: string): Street | undefined => byId.get(id);

/** The boxes of a house; every tenth house is a building of six homes. */
export const boxesOf = (houseNumber: number): readonly string[] =>
  houseNumber % 10 === 0 ? ['1', '2', '3', '4', '5', '6'] : [];
