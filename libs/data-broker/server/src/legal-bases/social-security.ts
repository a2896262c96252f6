import type { Authorisation } from './disclosure-policy';
import { byCounter, fromNationalRegister, nationalRegisterAct, personal } from './wording';

/** Disability and health insurance. */
export const forSocialSecurity: readonly Authorisation[] = [
  {
    ...byCounter,
    source: 'cbss',
    purpose: 'disability-parking-card',
    legalBasis: 'Ministerial decree of 7 May 1999 on the parking card for persons with disabilities, art. 1',
    deliberationRef: 'Information Security Committee, deliberation 26/021 (invented)',
    dataBlocks: [{ type: 'disability-recognition', fields: ['recognised'] }],
  },
  {
    ...fromNationalRegister,
    purpose: 'disability-parking-card',
    legalBasis: nationalRegisterAct,
    dataBlocks: personal('name', 'birthDate', 'address'),
  },
  {
    ...fromNationalRegister,
    purpose: 'european-health-insurance-card',
    legalBasis: nationalRegisterAct,
    dataBlocks: personal('name', 'birthDate', 'address', 'household'),
  },
];
