import { enterprises } from '../personas';
import type { SourceExchange } from './source-exchange';

const { number } = enterprises.koffiebar;

export const enterpriseRegistrationExchange: SourceExchange = {
  type: 'enterprise-registration',
  base: 'enterprise-register/v1',
  source: 'enterpriseRegister',
  subject: 'koffiebar',
  steps: [
    {
      method: 'POST',
      path: '/registrations/query',
      question: { enterpriseNumber: number, fields: ['startDate', 'status', 'juridicalSituation', 'activities'] },
      status: 200,
      answer: {
        cbeNumber: number,
        registration: { startDate: '2020-01-01', status: 'AC', juridicalSituation: '000', activities: ['56.301'] },
      },
    },
  ],
  values: { registeredOn: '2020-01-01', active: true, normalSituation: true, servesFoodOrDrink: true },
};
