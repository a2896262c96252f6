import { personas } from '../personas';
import type { SourceExchange } from './source-exchange';

const { camille, lou, noa } = personas;

export const incomeStatementExchange: SourceExchange = {
  type: 'income-statement',
  base: 'tax/v2',
  source: 'tax',
  subject: 'noa',
  household: ['camille', 'lou'],
  steps: [
    {
      method: 'POST',
      path: '/income-snapshots/query',
      question: {
        members: [noa.nrn, camille.nrn, lou.nrn],
        incomeYear: 2024,
        fields: ['incomeYear', 'taxableIncome', 'assessmentStatus'],
      },
      status: 200,
      answer: {
        incomeYear: 2024,
        snapshot: { version: '2024.1', takenOn: '2026-10-01', validUntil: '2027-09-30' },
        members: [
          { ssin: noa.nrn, taxableIncome: '0.00', assessmentStatus: 'ENROLLED' },
          { ssin: camille.nrn, taxableIncome: '28914.55', assessmentStatus: 'ENROLLED' },
          { ssin: lou.nrn, taxableIncome: '0.00', assessmentStatus: 'ENROLLED' },
        ],
      },
    },
  ],
  values: { incomeYear: 2024, householdTaxableIncome: 2_891_455, householdMembers: 3, finalAssessment: true },
};
