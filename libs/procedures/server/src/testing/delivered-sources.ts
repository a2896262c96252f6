import type { KnownEvidence } from '@gun/procedures-contract';
import type { ConnectedSources } from '../connected-sources';

const words = (text: string) => ({ fr: text, nl: text, de: text, en: text });

/** Sources for the procedures that the counter is delivered with, each with a field that no form may ask for. */
export const deliveredSources: ConnectedSources = {
  list: (): readonly KnownEvidence[] => [
    { type: 'income-statement', fields: [{ key: 'householdTaxableIncome', label: words('Taxable income') }] },
    { type: 'education-award', fields: [{ key: 'title', label: words('Title of the diploma') }] },
    { type: 'school-enrolment', fields: [{ key: 'school', label: words('Name of the school') }] },
    { type: 'vehicle-registration', fields: [{ key: 'plates', label: words('Number plates') }] },
    { type: 'education-award', fields: [{ key: 'title', label: words('Diploma') }] },
    { type: 'foreign-diploma', fields: [{ key: 'title', label: words('Diploma') }] },
    { type: 'enterprise-registration', fields: [{ key: 'active', label: words('In business') }] },
    {
      type: 'tax-proposal',
      fields: [
        ...['salaries', 'pensions', 'benefits', 'withheldTax', 'gifts', 'homeLoan', 'dependants', 'refundAccount'],
      ].map((key) => ({ key, label: words(`The ${key} of the proposal`) })),
    },
  ],
};
