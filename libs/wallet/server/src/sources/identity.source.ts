/** Identity of a person, from the National Register (Act of 8 August 1983, art. 3). */
import type { RegisterAddress } from '@gun/data-broker-contract';
import { addDays } from '@gun/kernel';
import { credentialType } from '@gun/wallet-contract';
import type { CredentialSource } from './credential-source';
import { legalBasis } from './legal-basis';

export const nationalRegister = {
  fr: 'Registre national',
  nl: 'Rijksregister',
  de: 'Nationalregister',
  en: 'National Register',
};

const oneLine = ({ street, houseNumber, box, postCode, municipality }: RegisterAddress): string =>
  `${street} ${houseNumber}${box ? `/${box}` : ''}, ${postCode} ${municipality}`;

export const identitySource: CredentialSource = {
  type: 'identity',
  purpose: 'identity-credential',
  name: nationalRegister,
  legalBasis: legalBasis.identity,
  person: ['name', 'birthDate', 'birthPlace', 'nationality', 'address'],

  claimsOf({ person: { surname, givenName, birthDate, birthPlace, nationalities, address }, today }) {
    if (!surname || !givenName || !birthDate) return undefined;
    return {
      ...{ family_name: surname, given_name: givenName, birthdate: birthDate },
      ...(birthPlace && {
        'place_of_birth.locality': birthPlace.locality,
        'place_of_birth.country': birthPlace.country,
      }),
      ...(nationalities && { nationalities }),
      ...(address && {
        'address.formatted': oneLine(address),
        'address.postal_code': address.postCode,
        'address.locality': address.municipality,
      }),
      ...{ date_of_issuance: today, date_of_expiry: addDays(today, credentialType('identity').lifeDays) },
      ...{ issuing_authority: 'IBZ', issuing_country: 'BE' },
    };
  },
};
