import { inEveryLanguage } from '@gun/kernel';
import type { KnownEvidence } from '@gun/procedures-contract';
import type { ConnectedSources } from '../connected-sources';

/** Sources for the procedures that the counter is delivered with, each with a field that no form may ask for. */
export const deliveredSources: ConnectedSources = {
  list: (): readonly KnownEvidence[] => [
    { type: 'income-statement', fields: [{ key: 'householdTaxableIncome', label: inEveryLanguage('Taxable income') }] },
    { type: 'education-award', fields: [{ key: 'title', label: inEveryLanguage('Title of the diploma') }] },
    { type: 'school-enrolment', fields: [{ key: 'school', label: inEveryLanguage('Name of the school') }] },
    { type: 'vehicle-registration', fields: [{ key: 'plates', label: inEveryLanguage('Number plates') }] },
    { type: 'education-award', fields: [{ key: 'title', label: inEveryLanguage('Diploma') }] },
    { type: 'foreign-diploma', fields: [{ key: 'title', label: inEveryLanguage('Diploma') }] },
    { type: 'shown-diploma', fields: [{ key: 'title', label: inEveryLanguage('Diploma') }] },
    { type: 'enterprise-registration', fields: [{ key: 'active', label: inEveryLanguage('In business') }] },
    {
      type: 'tax-proposal',
      fields: [
        ...['salaries', 'pensions', 'benefits', 'withheldTax', 'gifts', 'homeLoan', 'dependants', 'refundAccount'],
      ].map((key) => ({ key, label: inEveryLanguage(`The ${key} of the proposal`) })),
    },
  ],
};
