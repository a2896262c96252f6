import { personas } from '../personas';
import type { SourceExchange } from './source-exchange';

const { camille } = personas;

export const taxProposalExchange: SourceExchange = {
  type: 'tax-proposal',
  base: 'tax/v2',
  source: 'tax',
  subject: 'camille',
  steps: [
    {
      method: 'POST',
      path: '/proposals/query',
      question: {
        ssin: camille.nrn,
        fields: [
          ...['incomeYear', 'answerBefore', 'wages', 'pensions', 'replacementIncome', 'withholdingTax', 'donations'],
          ...['mortgage', 'dependants', 'accountEnding'],
        ],
      },
      status: 200,
      answer: {
        ssin: camille.nrn,
        proposal: {
          ...{ incomeYear: 2025, answerBefore: '2027-06-30', wages: '36512.40', pensions: '0.00' },
          ...{ replacementIncome: '0.00', withholdingTax: '8214.75', donations: '40.00', mortgage: '2280.00' },
          ...{ dependants: 1, accountEnding: '6769' },
        },
      },
    },
  ],
  values: {
    ...{ incomeYear: 2025, answerBy: '2027-06-30', salaries: 3_651_240, pensions: 0, benefits: 0 },
    ...{ withheldTax: 821_475, gifts: 4000, homeLoan: 228_000, dependants: 1, refundAccount: '6769' },
  },
};
