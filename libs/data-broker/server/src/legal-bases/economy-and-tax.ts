import type { Authorisation } from './disclosure-policy';
import { byCounter, fromNationalRegister, personal } from './wording';

const businessRegistration = {
  purpose: 'business-registration',
  legalBasis: 'Code of economic law, book III (enterprise counters)',
} as const;
const taxReturn = {
  purpose: 'simplified-tax-return',
  legalBasis: 'Income Tax Code 1992, art. 305 to 308',
} as const;

/** Starting a business and answering a proposal of tax return. */
export const forEconomyAndTax: readonly Authorisation[] = [
  { ...fromNationalRegister, ...businessRegistration, dataBlocks: personal('name', 'birthDate', 'address') },
  {
    ...byCounter,
    ...businessRegistration,
    source: 'led',
    deliberationRef: 'Protocol 2026/052 with the Flemish Community (invented)',
    dataBlocks: [{ type: 'education-award', fields: ['title', 'institution', 'awardedOn'] }],
  },
  // The household too: it is shown beside the dependants of the proposal, and version 1 asked its income.
  { ...fromNationalRegister, ...taxReturn, dataBlocks: personal('name', 'household') },
  {
    ...byCounter,
    ...taxReturn,
    source: 'tax',
    deliberationRef: 'Information Security Committee, deliberation 26/058 (invented)',
    dataBlocks: [
      {
        type: 'tax-proposal',
        fields: [
          ...['incomeYear', 'answerBy', 'salaries', 'pensions', 'benefits', 'withheldTax', 'gifts', 'homeLoan'],
          ...['dependants', 'refundAccount'],
        ],
      },
      // Only dossiers that began on version 1 of the procedure still ask it.
      { type: 'income-statement', fields: ['incomeYear', 'householdTaxableIncome', 'finalAssessment'] },
    ],
  },
];
