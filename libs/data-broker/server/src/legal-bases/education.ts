import type { Authorisation } from './disclosure-policy';
import { byCounter, personal } from './wording';

/** Study grant of the French Community: decree of 7 November 1983, procedure 5. */
const studyGrant = {
  ...byCounter,
  purpose: 'study-grant',
  legalBasis: 'Decree of the French Community of 7 November 1983 on study grants, art. 1 and 4',
} as const;

/** Recognition of a diploma: Lisbon convention of 11 April 1997; the exchange itself by Regulation (EU) 2018/1724, art. 14. */
const recognition = {
  ...byCounter,
  purpose: 'diploma-recognition',
  legalBasis: 'Regulation (EU) 2018/1724, art. 14, for the procedure T3 of its annex II',
} as const;

/** Proof of a diploma: what the Flemish database holds is delivered by its own keeper. */
const diplomaCopy = {
  ...byCounter,
  purpose: 'diploma-copy',
  legalBasis: 'Flemish governance decree of 7 December 2018, for proof of a diploma',
} as const;

/** A diploma in the wallet of its holder, at their request: verified against the source that vouches for it. */
const attestation = {
  ...byCounter,
  purpose: 'diploma-credential',
  legalBasis: 'Regulation (EU) 910/2014, art. 45e and 45f (electronic attestations of attributes)',
} as const;

/** Study grants and diplomas. */
export const forEducation: readonly Authorisation[] = [
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
  {
    ...studyGrant,
    source: 'cbss',
    deliberationRef: 'Information Security Committee, deliberation 26/021 (invented)',
    dataBlocks: [{ type: 'disability-recognition', fields: ['recognised'] }],
  },
  {
    ...studyGrant,
    source: 'led',
    deliberationRef: 'Protocol 2026/031 between the Communities (invented)',
    dataBlocks: [{ type: 'education-award', fields: ['title', 'institution', 'awardedOn', 'level', 'awards'] }],
  },
  { ...recognition, source: 'nationalRegister', dataBlocks: personal('name', 'birthDate') },
  {
    ...recognition,
    source: 'oots',
    dataBlocks: [{ type: 'foreign-diploma', fields: ['title', 'institution', 'awardedOn', 'level'] }],
  },
  {
    ...recognition,
    source: 'wallet',
    legalBasis: 'Regulation (EU) 910/2014, art. 45e and 45f (electronic attestations of attributes)',
    dataBlocks: [{ type: 'shown-diploma', fields: ['title', 'institution', 'awardedOn', 'level'] }],
  },
  {
    ...recognition,
    source: 'led',
    dataBlocks: [{ type: 'education-award', fields: ['title', 'institution', 'awardedOn', 'level', 'awards'] }],
  },
  { ...diplomaCopy, source: 'nationalRegister', dataBlocks: personal('name', 'birthDate') },
  {
    ...diplomaCopy,
    source: 'led',
    deliberationRef: 'Protocol 2026/053 with the Flemish Community (invented)',
    dataBlocks: [{ type: 'education-award', fields: ['title', 'institution', 'awardedOn', 'level', 'awards'] }],
  },
  { ...attestation, source: 'nationalRegister', dataBlocks: personal('name') },
  {
    ...attestation,
    source: 'led',
    dataBlocks: [{ type: 'education-award', fields: ['title', 'institution', 'awardedOn', 'level'] }],
  },
];
