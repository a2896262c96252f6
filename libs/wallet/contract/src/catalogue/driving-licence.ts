/**
 * Mobile driving licence of ISO/IEC 18013-5; the European rulebook forbids it in another format. The register of licences
 * gives neither photo nor number of the card: ours says what its holder may drive, and is no document of identity.
 */
import type { CredentialType } from '../credential-type';
import { all, claim, maybe, open, unheld, words } from './words';

const claims = [
  claim('family_name', words.familyName),
  claim('given_name', words.givenName),
  claim('birth_date', words.birthDate),
  claim('issue_date', words.issuedOn),
  maybe('expiry_date', words.validUntil),
  open('issuing_country', words.country),
  open('issuing_authority', words.authority),
  unheld('document_number', words.number),
  unheld('portrait', words.photo),
  claim('driving_privileges', { fr: 'Catégories', nl: 'Categorieën', de: 'Klassen', en: 'Categories' }),
  open('un_distinguishing_sign', { fr: 'Signe du pays', nl: 'Landcode', de: 'Länderkennzeichen', en: 'Country sign' }),
];

export const drivingLicence: CredentialType = {
  key: 'drivingLicence',
  title: { fr: 'Permis de conduire', nl: 'Rijbewijs', de: 'Führerschein', en: 'Driving licence' },
  description: {
    fr: 'Ce que vous pouvez conduire, et jusqu’à quand.',
    nl: 'Waarmee u mag rijden, en tot wanneer.',
    de: 'Was Sie fahren dürfen, und bis wann.',
    en: 'What you may drive, and until when.',
  },
  formats: [{ format: 'mso_mdoc', docType: 'org.iso.18013.5.1.mDL', namespace: 'org.iso.18013.5.1' }],
  claims,
  proofs: [
    {
      key: 'may-drive',
      title: {
        fr: 'Je peux conduire cette catégorie',
        nl: 'Ik mag met deze categorie rijden',
        de: 'Ich darf diese Klasse fahren',
        en: 'I may drive this category',
      },
      claims: [['driving_privileges'], ['expiry_date']],
    },
    {
      key: 'whole',
      title: { fr: 'Tout le permis', nl: 'Het hele rijbewijs', de: 'Der ganze Führerschein', en: 'The whole licence' },
      claims: all(claims),
    },
  ],
  use: 'oncePerParty',
  batch: 5,
  lifeDays: 30,
  revocable: true,
};
