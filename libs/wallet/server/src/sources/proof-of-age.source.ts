/** Whether somebody is eighteen, from their date of birth, which goes no further than this file. */
import { addMonths } from '@gun/kernel';
import type { CredentialSource } from './credential-source';
import { legalBasis } from './legal-basis';
import { nationalRegister } from './identity.source';

const majority = 18 * 12;

export const proofOfAgeSource: CredentialSource = {
  type: 'proofOfAge',
  purpose: 'age-credential',
  name: nationalRegister,
  legalBasis: legalBasis.attributes,
  person: ['birthDate'],
  claimsOf: ({ person: { birthDate }, today }) =>
    birthDate !== undefined && addMonths(birthDate, majority) <= today ? { age_over_18: true } : undefined,
};
