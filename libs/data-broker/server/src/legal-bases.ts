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
    legalBasis: 'Old Civil Code, art. 373 to 376 (parents represent their minor children)',
    purpose: duties.representation,
    dataBlocks: personal('household'),
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

/** Procedures that ask one or two sources each. */
const single: readonly Authorisation[] = [
  {
    ...studyGrant,
    source: 'cbss',
    deliberationRef: 'Information Security Committee, deliberation 26/021 (invented)',
    dataBlocks: [{ type: 'disability-recognition', fields: ['recognised'] }],
  },
  {
    consumer: counter,
    source: 'cbss',
    purpose: 'disability-parking-card',
    legalBasis: 'Ministerial decree of 7 May 1999 on the parking card for persons with disabilities, art. 1',
    deliberationRef: 'Information Security Committee, deliberation 26/021 (invented)',
    dataBlocks: [{ type: 'disability-recognition', fields: ['recognised'] }],
    validFrom,
  },
  {
    ...fromNationalRegister,
    purpose: 'disability-parking-card',
    legalBasis: 'Act of 8 August 1983 on the National Register, art. 5',
    dataBlocks: personal('name', 'birthDate', 'address'),
  },
  {
    consumer: counter,
    source: 'div',
    purpose: 'resident-parking-permit',
    legalBasis: 'Ministerial decree of 9 January 2007 on municipal parking cards, art. 5',
    deliberationRef: 'Protocol 2026/044 with the FPS Mobility (invented)',
    dataBlocks: [{ type: 'vehicle-registration', fields: ['plates', 'vehicles'] }],
    validFrom,
  },
  {
    ...fromNationalRegister,
    purpose: 'resident-parking-permit',
    legalBasis: 'Act of 8 August 1983 on the National Register, art. 5',
    dataBlocks: personal('name', 'address'),
  },
  {
    consumer: counter,
    source: 'div',
    purpose: 'driving-licence',
    legalBasis: 'Royal decree of 23 March 1998 on the driving licence, art. 49',
    deliberationRef: 'Protocol 2026/044 with the FPS Mobility (invented)',
    dataBlocks: [{ type: 'driving-licence', fields: ['categories', 'issuedOn', 'validUntil', 'inForce'] }],
    validFrom,
  },
  {
    ...fromNationalRegister,
    purpose: 'driving-licence',
    legalBasis: 'Act of 8 August 1983 on the National Register, art. 5',
    dataBlocks: personal('name', 'birthDate', 'address'),
  },
  {
    ...studyGrant,
    source: 'led',
    deliberationRef: 'Protocol 2026/031 between the Communities (invented)',
    dataBlocks: [{ type: 'education-award', fields: ['title', 'institution', 'awardedOn', 'level', 'awards'] }],
  },
];

/** Recognition of a diploma: Lisbon convention of 11 April 1997; the exchange itself by Regulation (EU) 2018/1724, art. 14. */
const recognition = {
  consumer: counter,
  purpose: 'diploma-recognition',
  legalBasis: 'Regulation (EU) 2018/1724, art. 14, for the procedure T3 of its annex II',
  validFrom,
} as const;
const diplomas: readonly Authorisation[] = [
  { ...recognition, source: 'nationalRegister', dataBlocks: personal('name', 'birthDate') },
  {
    ...recognition,
    source: 'oots',
    dataBlocks: [{ type: 'foreign-diploma', fields: ['title', 'institution', 'awardedOn', 'level'] }],
  },
  {
    ...recognition,
    source: 'led',
    dataBlocks: [{ type: 'education-award', fields: ['title', 'institution', 'awardedOn', 'level', 'awards'] }],
  },
];

export const legalBases: readonly Authorisation[] = [...registers, ...grants, ...single, ...diplomas];
