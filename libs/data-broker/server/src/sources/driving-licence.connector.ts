/** Driving licence, from the register of the FPS Mobility (decree of 23 March 1998): what it allows, and whether it still does. */
import type { EvidenceType } from '@gun/data-broker-contract';
import { z } from 'zod';
import { ForeignDate, ForeignSsin } from '../registers/register-words';
import { foreignFields, understand, type EvidenceConnector, type JsonManner } from './evidence-connector';
import { vehicleRegistration } from './vehicle-registration.connector';

const type: EvidenceType = {
  key: 'driving-licence',
  requirement: 'right-to-drive',
  title: { fr: 'Permis de conduire', nl: 'Rijbewijs', de: 'Führerschein', en: 'Driving licence' },
  about: 'person',
  source: vehicleRegistration.type.source,
  fields: [
    {
      key: 'categories',
      label: { fr: 'Catégories', nl: 'Categorieën', de: 'Klassen', en: 'Categories' },
      kind: 'text',
    },
    {
      key: 'issuedOn',
      label: { fr: 'Délivré le', nl: 'Afgegeven op', de: 'Ausgestellt am', en: 'Issued on' },
      kind: 'date',
    },
    {
      key: 'validUntil',
      label: { fr: 'Valable jusqu’au', nl: 'Geldig tot', de: 'Gültig bis', en: 'Valid until' },
      kind: 'date',
    },
    {
      key: 'inForce',
      label: {
        fr: 'Droit de conduire en vigueur',
        nl: 'Recht om te rijden geldig',
        de: 'Fahrerlaubnis gültig',
        en: 'Right to drive in force',
      },
      kind: 'yesNo',
    },
  ],
  freshDays: 7,
};

const Answer = z.object({
  holder: ForeignSsin,
  licence: z.looseObject({
    categories: z.array(z.string().max(5)).max(20).optional(),
    issueDate: ForeignDate.optional(),
    expiryDate: ForeignDate.optional(),
    status: z.enum(['VALID', 'WITHDRAWN', 'EXPIRED']).optional(),
  }),
});
type Answer = z.infer<typeof Answer>;

const manner: JsonManner<Answer> = {
  words: { categories: 'categories', issuedOn: 'issueDate', validUntil: 'expiryDate', inForce: 'status' },
  answer: Answer,
  subjectsOf: ({ holder }) => [holder],
  recordOf: ({ licence }) => licence,
  valuesOf: ({ licence: { categories, issueDate, expiryDate, status } }) => ({
    ...{ categories: categories?.join(', '), issuedOn: issueDate, validUntil: expiryDate },
    inForce: status && status === 'VALID',
  }),
  mayLack: ['validUntil'],
};

export const drivingLicence: EvidenceConnector = {
  type,
  async ask({ line, subject: ssin, fields }) {
    const question = { holder: ssin, fields: foreignFields(manner, fields) };
    const answer = await line.ask('/licences/query', question, manner.answer);
    return understand(manner, answer, { about: [ssin], fields });
  },
};
