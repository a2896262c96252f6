/**
 * The authorisations under which the counter, as it is delivered, asks the sources. An installation gives its own
 * deliberations and protocols (act of 30 July 2018, art. 20) in `BrokerConfig`; the rule that reads them stays.
 */
import type { Authorisation } from './disclosure-policy';

/** The counter itself, as an authorisation names it. */
export const counter = 'gun';

/** Duties of the counter that are not a procedure. */
export const duties = { signIn: 'sign-in', representation: 'representation', profile: 'profile' } as const;

const validFrom = '2026-01-01';
const personal = (...fields: string[]) => [{ type: 'population-record', fields }];
const fromNationalRegister = { consumer: counter, source: 'nationalRegister', validFrom } as const;
const fromEnterpriseRegister = { consumer: counter, source: 'enterpriseRegister', validFrom } as const;

/** What the counter learns from the two registers on which identity and profile rest. */
const registers: readonly Authorisation[] = [
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
    ],
  },
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
    legalBasis: 'GDPR, art. 15 (a person reads their own data)',
    purpose: duties.profile,
    dataBlocks: personal('name', 'birthDate', 'address', 'household'),
  },
  {
    ...fromEnterpriseRegister,
    legalBasis: 'GDPR, art. 15 (a person reads their own data)',
    purpose: duties.profile,
    dataBlocks: [{ type: 'enterprise-record', fields: ['enterprise', 'units'] }],
  },
];

/** Study grant of the French Community: decree of 7 November 1983, procedure 5. */
const studyGrant = {
  consumer: counter,
  purpose: 'study-grant',
  legalBasis: 'Decree of the French Community of 7 November 1983 on study grants, art. 1 and 4',
  validFrom,
} as const;
const grants: readonly Authorisation[] = [
  { ...studyGrant, source: 'nationalRegister', dataBlocks: personal('name', 'birthDate', 'address', 'household') },
  {
    ...studyGrant,
    source: 'tax',
    deliberationRef: 'Information Security Committee, deliberation 26/014 (invented)',
    dataBlocks: [
      {
        type: 'income-statement',
        fields: ['incomeYear', 'householdTaxableIncome', 'householdMembers', 'finalAssessment'],
      },
    ],
    validTo: '2030-12-31',
  },
  {
    ...studyGrant,
    source: 'enrolment',
    deliberationRef: 'Protocol 2026/031 between the Communities (invented)',
    dataBlocks: [
      {
        type: 'school-enrolment',
        fields: ['school', 'programme', 'schoolYear', 'enrolledOn', 'higherEducation', 'fullTime'],
      },
    ],
  },
];

export const legalBases: readonly Authorisation[] = [...registers, ...grants];
