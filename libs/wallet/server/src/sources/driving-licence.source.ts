/** Driving licence in force, from the register of the FPS Mobility (Royal decree of 23 March 1998, art. 49). */
import type { CredentialSource } from './credential-source';
import { legalBasis } from './legal-basis';

export const drivingLicenceSource: CredentialSource = {
  type: 'drivingLicence',
  purpose: 'licence-credential',
  name: {
    fr: 'Répertoire des permis de conduire (SPF Mobilité)',
    nl: 'Register van de rijbewijzen (FOD Mobiliteit)',
    de: 'Führerscheinregister (FÖD Mobilität)',
    en: 'Register of driving licences (FPS Mobility)',
  },
  legalBasis: legalBasis.attributes,
  person: ['name', 'birthDate'],
  evidence: 'driving-licence',

  claimsOf({ person: { surname, givenName, birthDate }, evidence }) {
    const { categories, issuedOn, validUntil, inForce } = evidence;
    if (inForce !== true || !categories || !surname || !givenName || !birthDate) return undefined;
    return {
      ...{ family_name: surname, given_name: givenName, birth_date: birthDate },
      ...(issuedOn !== undefined && { issue_date: String(issuedOn) }),
      ...(validUntil !== undefined && { expiry_date: String(validUntil) }),
      driving_privileges: String(categories)
        .split(', ')
        .map((category) => ({ vehicle_category_code: category })),
      ...{
        issuing_authority: 'SPF Mobilité et Transports / FOD Mobiliteit en Vervoer',
        issuing_country: 'BE',
        un_distinguishing_sign: 'B',
      },
    };
  },

  labelOf: ({ driving_privileges: privileges }) =>
    Array.isArray(privileges)
      ? privileges
          .map((one) => (typeof one === 'object' ? String(one['vehicle_category_code']) : String(one)))
          .join(', ')
      : undefined,
};
