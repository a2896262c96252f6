import type { Authorisation } from './disclosure-policy';
import { fromEnterpriseRegister, fromNationalRegister, nationalRegisterAct, personal } from './wording';

/** Procedures that a municipality decides. */
export const forMunicipalities: readonly Authorisation[] = [
  {
    ...fromNationalRegister,
    legalBasis: 'Act of 19 July 1991 on the population registers, art. 5',
    purpose: 'change-of-address',
    dataBlocks: personal('name', 'birthDate', 'address', 'household'),
  },
  {
    ...fromNationalRegister,
    legalBasis: 'Code of criminal procedure, art. 595 and 596',
    purpose: 'criminal-record-extract',
    dataBlocks: personal('name', 'birthDate', 'address'),
  },
  {
    ...fromNationalRegister,
    legalBasis: 'Act of 5 May 2014 on collecting data once, art. 3, for the municipal by-law on terraces',
    purpose: 'terrace-permit',
    dataBlocks: personal('name'),
  },
  {
    ...fromEnterpriseRegister,
    legalBasis: 'Act of 5 May 2014 on collecting data once, art. 3, for the municipal by-law on terraces',
    purpose: 'terrace-permit',
    dataBlocks: [
      { type: 'enterprise-record', fields: ['enterprise', 'units'] },
      { type: 'enterprise-mandates', fields: ['mandates'] },
      { type: 'enterprise-registration', fields: ['active', 'normalSituation', 'servesFoodOrDrink'] },
    ],
  },
  {
    ...fromNationalRegister,
    legalBasis: 'Old Civil Code, art. 6 and 44',
    purpose: 'birth-certificate',
    dataBlocks: personal('name', 'birthDate', 'address', 'household'),
  },
  {
    ...fromNationalRegister,
    legalBasis: nationalRegisterAct,
    purpose: 'planning-permit',
    dataBlocks: personal('name'),
  },
  {
    ...fromEnterpriseRegister,
    legalBasis: 'Code of economic law, book III, title 2 (Crossroads Bank for Enterprises)',
    purpose: 'planning-permit',
    // The register is asked for both together: without the units it would not be asked at all.
    dataBlocks: [{ type: 'enterprise-record', fields: ['enterprise', 'units'] }],
  },
];
