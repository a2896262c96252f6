import type { FormDefinition } from '../../definition/form-definition';
import { addressFact, birthDateFact, byHandFor, householdFact, identityFact } from '../ready-questions';
import { tripData, tripFields, tripPages } from './trip';

const byHand = byHandFor('identity', 'birthDate', 'address');

const sentTo = {
  ...addressFact,
  purpose: {
    fr: 'La carte est envoyée à cette adresse.',
    nl: 'De kaart wordt naar dit adres gestuurd.',
    de: 'Die Karte wird an diese Adresse gesandt.',
    en: 'The card is sent to this address.',
  },
};

export const form: FormDefinition = {
  data: { type: 'object', properties: { ...byHand.data, ...tripData } },
  facts: [identityFact, birthDateFact, sentTo, householdFact],
  fields: { ...byHand.fields, ...tripFields },
  pages: [byHand.page, ...tripPages],
  rules: [],
};
