import type { EvidenceFieldShape } from '@gun/data-broker-contract';

/** What every source of diplomas vouches for, whoever awarded them. */
export const diplomaFields: EvidenceFieldShape[] = [
  { key: 'title', label: { fr: 'Diplôme', nl: 'Diploma', de: 'Diplom', en: 'Diploma' }, kind: 'text' },
  {
    key: 'institution',
    label: { fr: 'Établissement', nl: 'Instelling', de: 'Einrichtung', en: 'Institution' },
    kind: 'text',
  },
  {
    key: 'awardedOn',
    label: { fr: 'Délivré le', nl: 'Uitgereikt op', de: 'Verliehen am', en: 'Awarded on' },
    kind: 'date',
  },
  {
    key: 'level',
    label: {
      fr: 'Niveau dans le cadre européen (1 à 8)',
      nl: 'Niveau in het Europees kader (1 tot 8)',
      de: 'Stufe im europäischen Rahmen (1 bis 8)',
      en: 'Level in the European framework (1 to 8)',
    },
    kind: 'number',
  },
];
