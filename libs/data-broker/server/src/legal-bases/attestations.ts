import type { Authorisation } from './disclosure-policy';
import { byCounter, fromEnterpriseRegister, fromNationalRegister, personal } from './wording';

const attributes = 'Regulation (EU) 910/2014, art. 45e and 45f (electronic attestations of attributes)';
const identity = 'Regulation (EU) 910/2014, art. 5a (person identification data)';

/** What goes into the wallet of its holder, at their request: each kind under a purpose of its own. */
export const forAttestations: readonly Authorisation[] = [
  {
    ...{ ...fromNationalRegister, purpose: 'identity-credential', legalBasis: identity },
    dataBlocks: personal('name', 'birthDate', 'birthPlace', 'nationality', 'address'),
  },
  {
    ...{ ...fromNationalRegister, purpose: 'age-credential', legalBasis: attributes },
    dataBlocks: personal('birthDate'),
  },
  {
    ...{ ...byCounter, source: 'div', purpose: 'licence-credential', legalBasis: attributes },
    dataBlocks: [{ type: 'driving-licence', fields: ['categories', 'issuedOn', 'validUntil', 'inForce'] }],
  },
  {
    ...{ ...fromNationalRegister, purpose: 'licence-credential', legalBasis: attributes },
    dataBlocks: personal('name', 'birthDate'),
  },
  {
    ...{ ...fromNationalRegister, purpose: 'micro-credential', legalBasis: attributes },
    dataBlocks: personal('name'),
  },
  {
    ...{ ...fromEnterpriseRegister, purpose: 'organisation-credential', legalBasis: attributes },
    dataBlocks: [{ type: 'enterprise-record', fields: ['enterprise', 'units'] }],
  },
  {
    // The inhabitant at the counter, and where the letter with the PIN goes.
    ...{ ...fromNationalRegister, purpose: 'credential-handover', legalBasis: attributes },
    dataBlocks: personal('name', 'address'),
  },
  {
    ...{ ...fromNationalRegister, purpose: 'credential-revocation', legalBasis: attributes },
    dataBlocks: personal('name'),
  },
];
