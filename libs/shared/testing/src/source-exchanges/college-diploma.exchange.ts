import { collegeDiplomas } from '../persona-evidence';
import { exchangeDossier, exchangeId, exchangePseudonym, type SourceExchange } from './source-exchange';

const { title, awardedOn, grade } = collegeDiplomas.yanis;

/** The one call of a source that is connected by configuration alone, and is told no national number. */
export const collegeDiplomaExchange: SourceExchange = {
  type: 'college-diploma',
  base: 'example-college/v1',
  source: 'exampleCollege',
  subject: 'yanis',
  steps: [
    {
      method: 'POST',
      path: '/evidence-files',
      question: {
        ...{ exchange: exchangeId, purpose: 'study-grant', dossier: exchangeDossier, evidenceType: 'college-diploma' },
        subject: { pseudonym: exchangePseudonym },
        fields: ['title', 'awardedOn', 'grade'],
      },
      status: 200,
      answer: { subject: exchangePseudonym, evidence: { title, awardedOn, grade }, issuedAt: awardedOn },
    },
  ],
  values: { title, awardedOn, grade },
};
