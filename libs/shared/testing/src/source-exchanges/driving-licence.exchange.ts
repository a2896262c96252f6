import { personas } from '../personas';
import type { SourceExchange } from './source-exchange';

const holder = personas.bram.nrn;

export const drivingLicenceExchange: SourceExchange = {
  type: 'driving-licence',
  base: 'div/v1',
  source: 'div',
  subject: 'bram',
  steps: [
    {
      method: 'POST',
      path: '/licences/query',
      question: { holder, fields: ['categories', 'issueDate', 'expiryDate', 'status'] },
      status: 200,
      answer: {
        holder,
        licence: { categories: ['B', 'BE'], issueDate: '2019-05-02', expiryDate: '2029-05-02', status: 'VALID' },
      },
    },
  ],
  values: { categories: 'B, BE', issuedOn: '2019-05-02', validUntil: '2029-05-02', inForce: true },
};
