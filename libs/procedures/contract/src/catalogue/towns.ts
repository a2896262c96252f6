import { inEveryLanguage, type Language, type LocalizedText } from '@gun/kernel';

/** A municipality whose offices the counter is delivered with. Everything but its name and codes is invented. */
export interface Town {
  /** First part of the keys of its offices. */
  readonly key: string;
  readonly nis: string;
  readonly postCode: string;
  readonly name: LocalizedText;
  /** Invented street, as its inhabitants write it. */
  readonly street: string;
  /** Zone prefix; what follows it is never attributed. */
  readonly zone: string;
  /** Languages in which its services may decide, the usual one first (coordinated laws of 18 July 1966). */
  readonly languages: readonly Language[];
}

export const towns: readonly Town[] = [
  {
    key: 'namur',
    nis: '92094',
    postCode: '5000',
    name: { fr: 'Namur', nl: 'Namen', de: 'Namur', en: 'Namur' },
    street: 'Rue du Modèle 1',
    zone: '081',
    languages: ['fr'],
  },
  {
    key: 'gent',
    nis: '44021',
    postCode: '9000',
    name: { fr: 'Gand', nl: 'Gent', de: 'Gent', en: 'Ghent' },
    street: 'Proefstraat 1',
    zone: '09',
    languages: ['nl'],
  },
  {
    key: 'eupen',
    nis: '63023',
    postCode: '4700',
    name: inEveryLanguage('Eupen'),
    street: 'Musterweg 1',
    zone: '087',
    languages: ['de', 'fr'],
  },
  {
    key: 'liege',
    nis: '62063',
    postCode: '4000',
    name: { fr: 'Liège', nl: 'Luik', de: 'Lüttich', en: 'Liège' },
    street: 'Rue de l’Essai 1',
    zone: '04',
    languages: ['fr'],
  },
  {
    key: 'charleroi',
    nis: '52011',
    postCode: '6000',
    name: inEveryLanguage('Charleroi'),
    street: 'Rue du Modèle 3',
    zone: '071',
    languages: ['fr'],
  },
  {
    key: 'antwerpen',
    nis: '11002',
    postCode: '2000',
    name: { fr: 'Anvers', nl: 'Antwerpen', de: 'Antwerpen', en: 'Antwerp' },
    street: 'Voorbeeldstraat 1',
    zone: '03',
    languages: ['nl'],
  },
  {
    key: 'schaerbeek',
    nis: '21015',
    postCode: '1030',
    name: { fr: 'Schaerbeek', nl: 'Schaarbeek', de: 'Schaerbeek', en: 'Schaerbeek' },
    street: 'Rue Exemple / Voorbeeldstraat 1',
    zone: '02',
    languages: ['fr', 'nl'],
  },
  {
    key: 'sint-genesius-rode',
    nis: '23101',
    postCode: '1640',
    name: {
      fr: 'Rhode-Saint-Genèse',
      nl: 'Sint-Genesius-Rode',
      de: 'Sint-Genesius-Rode',
      en: 'Sint-Genesius-Rode',
    },
    street: 'Voorbeeldlaan 1',
    zone: '02',
    languages: ['nl', 'fr'],
  },
  {
    key: 'kortrijk',
    nis: '34022',
    postCode: '8500',
    name: { fr: 'Courtrai', nl: 'Kortrijk', de: 'Kortrijk', en: 'Kortrijk' },
    street: 'Teststraat 1',
    zone: '056',
    languages: ['nl'],
  },
  {
    key: 'mechelen',
    nis: '12025',
    postCode: '2800',
    name: { fr: 'Malines', nl: 'Mechelen', de: 'Mecheln', en: 'Mechelen' },
    street: 'Oefenlaan 1',
    zone: '015',
    languages: ['nl'],
  },
];
