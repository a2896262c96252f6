import { personas } from '../personas';
import type { SourceExchange } from './source-exchange';

const { camille } = personas;

export const taxableIncomeExchange: SourceExchange = {
  ...{ type: 'taxable-income', base: 'tax/v2', source: 'tax', subject: 'camille' },
  steps: [
    {
      ...{ method: 'POST', path: '/income-snapshots/query' },
      question: {
        ...{ members: [camille.nrn], incomeYear: 2024 },
        fields: ['incomeYear', 'taxableIncome', 'assessmentStatus'],
      },
      status: 200,
      answer: {
        incomeYear: 2024,
        snapshot: { version: '2024.1', takenOn: '2026-10-01', validUntil: '2027-09-30' },
        members: [{ ssin: camille.nrn, taxableIncome: '28914.55', assessmentStatus: 'ENROLLED' }],
      },
    },
  ],
  values: { incomeYear: 2024, taxableIncome: 2_891_455, finalAssessment: true },
};
