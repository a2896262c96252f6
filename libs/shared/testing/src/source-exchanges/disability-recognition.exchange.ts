import { personas } from '../personas';
import { exchangeId, type SourceExchange } from './source-exchange';

const { nrn: ssin } = personas.jeanne;

export const disabilityRecognitionExchange: SourceExchange = {
  type: 'disability-recognition',
  base: 'cbss/v1',
  source: 'cbss',
  subject: 'jeanne',
  steps: [
    {
      method: 'POST',
      path: '/recognitions/query',
      question: { ticket: exchangeId, legalContext: 'study-grant', ssin, fields: ['recognised'] },
      status: 200,
      answer: { ticket: exchangeId, ssin, recognition: { recognised: true }, validUntil: '2027-11-30' },
    },
  ],
  values: { recognised: true },
};
