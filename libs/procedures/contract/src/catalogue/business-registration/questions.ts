import type { FormDefinition } from '../../definition/form-definition';
import { addressFact, birthDateFact, byHandFor, identityFact } from '../ready-questions';
import { activityData, activityFields, activityPages } from './activity';
import { competencePages, eligibilityData, eligibilityFields, eligibilityPages } from './eligibility';

const byHand = byHandFor('identity', 'birthDate', 'address');

const adultFact = {
  ...birthDateFact,
  purpose: {
    fr: 'Un indépendant s’inscrit à partir de 18 ans.',
    nl: 'Een zelfstandige schrijft zich in vanaf 18 jaar.',
    de: 'Ein Selbstständiger trägt sich ab 18 Jahren ein.',
    en: 'A sole trader registers from the age of 18.',
  },
};

const domicileFact = {
  ...addressFact,
  purpose: {
    fr: 'L’inscription mentionne le domicile de l’indépendant.',
    nl: 'De inschrijving vermeldt de woonplaats van de zelfstandige.',
    de: 'Die Eintragung nennt den Wohnsitz des Selbstständigen.',
    en: 'The registration states the domicile of the sole trader.',
  },
};

export const form: FormDefinition = {
  data: { type: 'object', properties: { ...byHand.data, ...eligibilityData, ...activityData } },
  facts: [identityFact, adultFact, domicileFact],
  fields: { ...byHand.fields, ...eligibilityFields, ...activityFields },
  pages: [...eligibilityPages, byHand.page, ...competencePages, ...activityPages],
  rules: [
    {
      id: 'registersBeforeStart',
      if: { var: 'startOn' },
      require: { '>=': [{ var: 'startOn' }, { today: [] }] },
      at: '/startOn',
      message: {
        fr: 'Ce jour est passé, et l’inscription vient avant. Choisissez un jour à partir d’aujourd’hui.',
        nl: 'Deze dag is voorbij, en de inschrijving komt eerst. Kies een dag vanaf vandaag.',
        de: 'Dieser Tag ist vorbei, und die Eintragung kommt zuerst. Wählen Sie einen Tag ab heute.',
        en: 'This day has passed, and registration comes first. Choose a day from today on.',
      },
    },
  ],
};
