import type { Authorisation, DataBlock } from './disclosure-policy';
import { byCounter, duties, fromEnterpriseRegister, fromNationalRegister, personal } from './wording';

const everything = {
  nationalRegister: personal('name', 'birthDate', 'address', 'household'),
  enterpriseRegister: [
    { type: 'enterprise-record', fields: ['enterprise', 'units'] },
    {
      type: 'enterprise-registration',
      fields: ['registeredOn', 'active', 'normalSituation', 'servesFoodOrDrink'],
    },
  ],
  div: [
    { type: 'vehicle-registration', fields: ['plates', 'vehicles'] },
    { type: 'driving-licence', fields: ['categories', 'issuedOn', 'validUntil', 'inForce'] },
  ],
  cbss: [{ type: 'disability-recognition', fields: ['recognised'] }],
  enrolment: [
    {
      type: 'school-enrolment',
      fields: ['school', 'programme', 'schoolYear', 'enrolledOn', 'higherEducation', 'fullTime'],
    },
  ],
  tax: [
    { type: 'taxable-income', fields: ['incomeYear', 'taxableIncome', 'finalAssessment'] },
    {
      type: 'tax-proposal',
      fields: [
        ...['incomeYear', 'answerBy', 'salaries', 'pensions', 'benefits', 'withheldTax', 'gifts', 'homeLoan'],
        ...['dependants', 'refundAccount'],
      ],
    },
  ],
  led: [{ type: 'education-award', fields: ['title', 'institution', 'awardedOn', 'level', 'awards'] }],
} as const satisfies Record<string, readonly DataBlock[]>;

/** A source that answers about one person alone. The income of a household is also that of others (GDPR, art. 15(4)). */
const evidenceSources = ['div', 'cbss', 'enrolment', 'led', 'tax'] as const;

const ofPurpose = (purpose: string, legalBasis: string): Authorisation[] => [
  { ...fromNationalRegister, purpose, legalBasis, dataBlocks: everything.nationalRegister },
  { ...fromEnterpriseRegister, purpose, legalBasis, dataBlocks: everything.enterpriseRegister },
  ...evidenceSources.map((source) => ({
    ...{ ...byCounter, source, purpose, legalBasis },
    dataBlocks: everything[source],
  })),
];

/** What people read of themselves in their profile, and what they have put right. */
export const forOwnData: readonly Authorisation[] = [
  ...ofPurpose(duties.profile, 'GDPR, art. 15 (a person reads their own data)'),
  ...ofPurpose('correct-register-data', 'GDPR, art. 16 (a person has wrong data put right)'),
];
