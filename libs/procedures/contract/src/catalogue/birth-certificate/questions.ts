import type { FormDefinition } from '../../definition/form-definition';
import { addressFact, birthDateFact, byHandFor, householdFact, identityFact } from '../ready-questions';
import { documentData, documentFields, documentPages, recipientPages } from './document';
import { personData, personFields, personPages } from './person';

const byHand = byHandFor('identity', 'birthDate', 'address');

export const form: FormDefinition = {
  data: { type: 'object', properties: { ...byHand.data, ...personData, ...documentData } },
  facts: [identityFact, birthDateFact, addressFact, householdFact],
  fields: { ...byHand.fields, ...personFields, ...documentFields },
  pages: [...recipientPages, byHand.page, ...personPages, ...documentPages],
  rules: [
    {
      id: 'bornInThePast',
      if: { var: 'personBornOn' },
      require: { '<=': [{ var: 'personBornOn' }, { today: [] }] },
      at: '/personBornOn',
      message: {
        fr: 'Cette date est dans l’avenir. Vérifiez l’année.',
        nl: 'Deze datum ligt in de toekomst. Kijk het jaar na.',
        de: 'Dieses Datum liegt in der Zukunft. Prüfen Sie das Jahr.',
        en: 'This date is in the future. Check the year.',
      },
    },
    {
      id: 'hundredYears',
      if: { and: [{ '==': [{ var: 'capacity' }, 'centenary'] }, { var: 'personBornOn' }] },
      require: { '<': [{ var: 'personBornOn' }, { addDays: [{ today: [] }, -36_524] }] },
      at: '/capacity',
      message: {
        fr: 'Cet acte a moins de 100 ans. Choisissez un autre titre, ou vérifiez la date de naissance.',
        nl: 'Deze akte is jonger dan 100 jaar. Kies een andere hoedanigheid, of kijk de geboortedatum na.',
        de: 'Diese Urkunde ist jünger als 100 Jahre. Wählen Sie eine andere Eigenschaft oder prüfen Sie das Geburtsdatum.',
        en: 'This certificate is less than 100 years old. Choose another capacity, or check the date of birth.',
      },
    },
  ],
};
