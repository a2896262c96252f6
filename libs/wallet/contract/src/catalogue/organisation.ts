/** An enterprise of the Crossroads Bank, and what its holder may do for it. No European type is law yet: this is ours. */
import type { CredentialType } from '../credential-type';
import { all, claim, open, words } from './words';

const claims = [
  claim('enterprise_number', {
    fr: 'Numéro d’entreprise',
    nl: 'Ondernemingsnummer',
    de: 'Unternehmensnummer',
    en: 'Enterprise number',
  }),
  claim('legal_name', { fr: 'Dénomination', nl: 'Naam', de: 'Name', en: 'Legal name' }),
  claim('legal_form', { fr: 'Forme légale', nl: 'Rechtsvorm', de: 'Rechtsform', en: 'Legal form' }),
  claim('seat', { fr: 'Siège', nl: 'Zetel', de: 'Sitz', en: 'Seat' }),
  claim('mandate', { fr: 'Votre fonction', nl: 'Uw functie', de: 'Ihre Funktion', en: 'Your function' }),
  open('issuing_authority', words.authority),
];

export const organisation: CredentialType = {
  key: 'organisation',
  title: { fr: 'Entreprise', nl: 'Onderneming', de: 'Unternehmen', en: 'Organisation' },
  description: {
    fr: 'L’entreprise que vous dirigez, selon la Banque-Carrefour.',
    nl: 'De onderneming die u leidt, volgens de Kruispuntbank.',
    de: 'Das Unternehmen, das Sie leiten, laut der Zentralen Datenbank.',
    en: 'The enterprise that you direct, as the Crossroads Bank has it.',
  },
  formats: [{ format: 'dc+sd-jwt', vct: 'urn:be:gun:organisation:1' }],
  claims,
  proofs: [
    {
      key: 'whole',
      title: {
        fr: 'Je peux agir pour elle',
        nl: 'Ik mag voor haar optreden',
        de: 'Ich darf für es handeln',
        en: 'I may act for it',
      },
      claims: all(claims),
    },
  ],
  use: 'oncePerParty',
  batch: 5,
  lifeDays: 90,
  revocable: true,
};
