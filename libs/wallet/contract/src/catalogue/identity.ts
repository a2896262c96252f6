/**
 * Identity of a person (PID), as the European rulebook 1.7 has it: no age attributes, and other names in the mdoc than in
 * the SD-JWT. The national number is left out: its use needs an authorisation of its own (Act of 8 August 1983, art. 8).
 */
import type { CredentialType } from '../credential-type';
import { all, claim, maybe, named, open, unheld, words } from './words';

const claims = [
  claim('family_name', words.familyName),
  claim('given_name', words.givenName),
  named('birth_date', claim('birthdate', words.birthDate)),
  claim('place_of_birth.locality', {
    fr: 'Lieu de naissance',
    nl: 'Geboorteplaats',
    de: 'Geburtsort',
    en: 'Place of birth',
  }),
  claim('place_of_birth.country', {
    fr: 'Pays de naissance',
    nl: 'Geboorteland',
    de: 'Geburtsland',
    en: 'Country of birth',
  }),
  named(
    'nationality',
    claim('nationalities', {
      fr: 'Nationalités',
      nl: 'Nationaliteiten',
      de: 'Staatsangehörigkeiten',
      en: 'Nationalities',
    }),
  ),
  named('resident_address', maybe('address.formatted', { fr: 'Adresse', nl: 'Adres', de: 'Anschrift', en: 'Address' })),
  named(
    'resident_postal_code',
    maybe('address.postal_code', { fr: 'Code postal', nl: 'Postcode', de: 'Postleitzahl', en: 'Postal code' }),
  ),
  named(
    'resident_city',
    maybe('address.locality', { fr: 'Commune', nl: 'Gemeente', de: 'Gemeinde', en: 'Municipality' }),
  ),
  unheld('personal_administrative_number', {
    fr: 'Numéro de registre national',
    nl: 'Rijksregisternummer',
    de: 'Nationalregisternummer',
    en: 'National register number',
  }),
  named('portrait', unheld('picture', words.photo)),
  named('expiry_date', claim('date_of_expiry', words.validUntil)),
  named('issuance_date', maybe('date_of_issuance', words.issuedOn)),
  open('issuing_authority', words.authority),
  open('issuing_country', words.country),
  unheld('document_number', words.number),
];

export const identity: CredentialType = {
  key: 'identity',
  title: { fr: 'Identité', nl: 'Identiteit', de: 'Identität', en: 'Identity' },
  description: {
    fr: 'Qui vous êtes, selon le Registre national.',
    nl: 'Wie u bent, volgens het Rijksregister.',
    de: 'Wer Sie sind, laut Nationalregister.',
    en: 'Who you are, as the National Register has it.',
  },
  formats: [
    { format: 'dc+sd-jwt', vct: 'urn:eudi:pid:be:1', extends: 'urn:eudi:pid:1' },
    { format: 'mso_mdoc', docType: 'eu.europa.ec.eudi.pid.1', namespace: 'eu.europa.ec.eudi.pid.1' },
  ],
  claims,
  proofs: [
    {
      key: 'name',
      title: { fr: 'Mon nom', nl: 'Mijn naam', de: 'Mein Name', en: 'My name' },
      claims: [['family_name'], ['given_name']],
    },
    {
      key: 'municipality',
      title: {
        fr: 'J’habite cette commune',
        nl: 'Ik woon in deze gemeente',
        de: 'Ich wohne in dieser Gemeinde',
        en: 'I live in this municipality',
      },
      claims: [['address', 'locality']],
    },
    {
      key: 'whole',
      title: {
        fr: 'Toute mon identité',
        nl: 'Mijn hele identiteit',
        de: 'Meine ganze Identität',
        en: 'My whole identity',
      },
      claims: all(claims),
    },
  ],
  use: 'once',
  batch: 10,
  lifeDays: 90,
  revocable: true,
};
