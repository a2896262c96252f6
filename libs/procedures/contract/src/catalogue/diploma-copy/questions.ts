import type { FormDefinition } from '../../definition/form-definition';
import { birthDateFact, byHandFor, identityFact } from '../ready-questions';
import { diplomaData, diplomaFields, diplomaPages } from './diploma';
import { originData, originFields, originPages } from './origin';

const byHand = byHandFor('identity', 'birthDate');

export const form: FormDefinition = {
  data: { type: 'object', properties: { ...byHand.data, ...originData, ...diplomaData } },
  facts: [identityFact, birthDateFact],
  fields: { ...byHand.fields, ...originFields, ...diplomaFields },
  pages: [...originPages, byHand.page, ...diplomaPages],
  rules: [
    {
      id: 'awardedInThePast',
      if: { var: 'ownAwardedOn' },
      require: { '<=': [{ var: 'ownAwardedOn' }, { today: [] }] },
      at: '/ownAwardedOn',
      message: {
        fr: 'Cette date est dans l’avenir. Indiquez celle du diplôme.',
        nl: 'Deze datum ligt in de toekomst. Geef die van het diploma.',
        de: 'Dieses Datum liegt in der Zukunft. Nennen Sie das des Diploms.',
        en: 'This date is in the future. Give the one of the diploma.',
      },
    },
  ],
};
