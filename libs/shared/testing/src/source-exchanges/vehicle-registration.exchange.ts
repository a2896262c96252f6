import { personas } from '../personas';
import type { SourceExchange } from './source-exchange';

const holder = personas.bram.nrn;

export const vehicleRegistrationExchange: SourceExchange = {
  type: 'vehicle-registration',
  base: 'div/v1',
  source: 'div',
  subject: 'bram',
  steps: [
    {
      ...{ method: 'POST', path: '/registrations/query', question: { holder, fields: ['plate'] } },
      ...{ status: 200, answer: { holder, registrations: [{ plate: '7-ZZZ-001' }, { plate: '7-ZZZ-002' }] } },
    },
  ],
  values: { plates: '7-ZZZ-001, 7-ZZZ-002', vehicles: 2 },
};
