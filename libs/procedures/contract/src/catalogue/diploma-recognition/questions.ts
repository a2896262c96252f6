import type { FormDefinition } from '../../definition/form-definition';
import { birthDateFact, byHandFor, identityFact } from '../ready-questions';
import { destinationData, destinationFields, destinationPages } from './destination';
import { diplomaData, diplomaFields, diplomaPages } from './diploma';

const byHand = byHandFor('identity', 'birthDate');

/** The right service first, then what the person would type when the National Register is silent. */
export const form: FormDefinition = {
  data: { type: 'object', properties: { ...byHand.data, ...destinationData, ...diplomaData } },
  facts: [identityFact, birthDateFact],
  fields: { ...byHand.fields, ...destinationFields, ...diplomaFields },
  pages: [...destinationPages, byHand.page, ...diplomaPages],
  rules: [
    {
      id: 'awardedInThePast',
      if: { var: 'ownAwardedOn' },
      require: { '<=': [{ var: 'ownAwardedOn' }, { today: [] }] },
      at: '/ownAwardedOn',
      message: {
        fr: 'Cette date est dans l’avenir. Recopiez celle du diplôme.',
        nl: 'Deze datum ligt in de toekomst. Neem die van het diploma over.',
        de: 'Dieses Datum liegt in der Zukunft. Übernehmen Sie das des Abschlusses.',
        en: 'This date is in the future. Copy the one on the diploma.',
      },
    },
  ],
};
