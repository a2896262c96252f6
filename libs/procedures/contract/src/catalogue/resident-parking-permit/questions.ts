import type { FormDefinition } from '../../definition/form-definition';
import { addressFact, byHandFor, identityFact } from '../ready-questions';
import { vehicleData, vehicleFields, vehiclePages } from './vehicle';

const byHand = byHandFor('identity', 'address');

export const form: FormDefinition = {
  data: { type: 'object', properties: { ...byHand.data, ...vehicleData } },
  facts: [identityFact, addressFact],
  fields: { ...byHand.fields, ...vehicleFields },
  pages: [byHand.page, ...vehiclePages],
  rules: [
    {
      id: 'startNotPast',
      if: { var: 'startOn' },
      require: { '>=': [{ var: 'startOn' }, { today: [] }] },
      at: '/startOn',
      message: {
        fr: 'Ce jour est passé. Choisissez un premier jour à partir d’aujourd’hui.',
        nl: 'Deze dag is voorbij. Kies een eerste dag vanaf vandaag.',
        de: 'Dieser Tag ist vorbei. Wählen Sie einen ersten Tag ab heute.',
        en: 'This day has passed. Choose a first day from today on.',
      },
    },
  ],
};
