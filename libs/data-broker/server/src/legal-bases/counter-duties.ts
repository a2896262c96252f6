import type { Authorisation } from './disclosure-policy';
import { duties, fromEnterpriseRegister, fromNationalRegister, personal } from './wording';

/** What the counter learns for its own duties: to sign somebody in and to see whom they represent. */
export const forDuties: readonly Authorisation[] = [
  {
    ...fromNationalRegister,
    legalBasis: 'Act of 18 July 2017 on electronic identification',
    purpose: duties.signIn,
    dataBlocks: personal('name'),
  },
  {
    ...fromEnterpriseRegister,
    legalBasis: 'Code of economic law, book III, title 2 (Crossroads Bank for Enterprises)',
    purpose: duties.representation,
    dataBlocks: [{ type: 'enterprise-mandates', fields: ['mandates'] }],
  },
  {
    ...fromNationalRegister,
    legalBasis: 'Old Civil Code, art. 373 to 376 (parents), 405 (guardians) and 488/1 (administrators)',
    purpose: duties.representation,
    dataBlocks: personal('household', 'appointments'),
  },
  {
    ...fromNationalRegister,
    legalBasis: 'GDPR, art. 12 (who asks is identified)',
    purpose: 'contest-access',
    dataBlocks: personal('name'),
  },
];
