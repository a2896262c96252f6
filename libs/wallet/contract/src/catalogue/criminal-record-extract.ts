/** Extract of the criminal record (Code of criminal procedure, art. 595 and 596). No European type exists: this is ours. */
import type { CredentialType } from '../credential-type';
import { all, claim, open, words } from './words';

const claims = [
  claim('model', {
    fr: 'Modèle (art. 595, 596)',
    nl: 'Model (art. 595, 596)',
    de: 'Muster (Art. 595, 596)',
    en: 'Model (art. 595, 596)',
  }),
  claim('purpose', words.purpose),
  claim('result', { fr: 'Résultat', nl: 'Resultaat', de: 'Ergebnis', en: 'Result' }),
  claim('issued_on', words.issuedOn),
  claim('valid_until', words.validUntil),
  claim('family_name', words.familyName),
  claim('given_name', words.givenName),
  open('issuing_authority', words.authority),
];

export const criminalRecordExtract: CredentialType = {
  key: 'criminalRecordExtract',
  title: {
    fr: 'Extrait de casier judiciaire',
    nl: 'Uittreksel uit het strafregister',
    de: 'Auszug aus dem Strafregister',
    en: 'Extract of the criminal record',
  },
  description: {
    fr: 'Pour un employeur ou un club qui a le droit de le demander.',
    nl: 'Voor een werkgever of een club die het mag vragen.',
    de: 'Für einen Arbeitgeber oder Verein, der ihn verlangen darf.',
    en: 'For an employer or a club that may ask for it.',
  },
  formats: [{ format: 'dc+sd-jwt', vct: 'urn:be:gun:criminal-record-extract:1' }],
  claims,
  proofs: [
    {
      key: 'whole',
      title: { fr: 'Tout l’extrait', nl: 'Het hele uittreksel', de: 'Der ganze Auszug', en: 'The whole extract' },
      claims: all(claims),
    },
  ],
  use: 'shortLived',
  batch: 1,
  lifeDays: 1,
  heldDays: 90,
  revocable: false,
};
