import type { FormDefinition, FormPage } from '../../definition/form-definition';
import {
  addressFact,
  birthDateFact,
  byHandData,
  byHandFields,
  byHandPage,
  identityFact,
  yesOrNoData,
} from '../ready-questions';
import { deliveryFields } from './delivery';
import { askRegulatedActivity, mayConcernMinors } from './model';
import { purposeFields } from './purpose';

const modelData = { type: 'string', enum: ['595', '596.1', '596.2'] };

const data = {
  type: 'object',
  properties: {
    ...byHandData,
    purpose: {
      type: 'string',
      enum: ['job', 'volunteering', 'permit', 'care', 'study', 'abroad', 'court', 'other'],
    },
    minors: yesOrNoData,
    regulatedActivity: {
      type: 'string',
      enum: ['weapons', 'transport', 'security', 'taxProfession', 'gaming', 'notListed'],
    },
    askedBy: { type: 'string', minLength: 2, maxLength: 120 },
    activity: { type: 'string', minLength: 3, maxLength: 200 },
    proposedModel: modelData,
    modelAgreement: { type: 'string', enum: ['agree', 'other'] },
    requestedModel: modelData,
    modelForm: { type: 'array', items: { type: 'object' }, maxItems: 1 },
    usedAbroad: yesOrNoData,
    country: { type: 'string', minLength: 2, maxLength: 60 },
    extractLanguage: { type: 'string', enum: ['fr', 'nl', 'de'] },
    delivery: { type: 'string', enum: ['mailbox', 'counter', 'post'] },
  },
};

const pages: FormPage[] = [
  byHandPage,
  {
    id: 'purpose',
    title: {
      fr: 'L’usage de l’extrait',
      nl: 'Het gebruik van het uittreksel',
      de: 'Der Zweck des Auszugs',
      en: 'What the extract is for',
    },
    ask: ['/purpose'],
  },
  {
    id: 'minors',
    title: {
      fr: 'Contact avec des mineurs',
      nl: 'Contact met minderjarigen',
      de: 'Kontakt mit Minderjährigen',
      en: 'Contact with minors',
    },
    ask: ['/minors'],
    showIf: mayConcernMinors,
  },
  {
    id: 'regulated',
    title: {
      fr: 'Activité réglementée',
      nl: 'Gereglementeerde activiteit',
      de: 'Geregelte Tätigkeit',
      en: 'Regulated activity',
    },
    ask: ['/regulatedActivity'],
    showIf: askRegulatedActivity,
  },
  {
    id: 'recipient',
    title: { fr: 'Le destinataire', nl: 'De bestemmeling', de: 'Der Empfänger', en: 'The recipient' },
    ask: ['/askedBy', '/activity'],
  },
  {
    id: 'model',
    title: { fr: 'Le modèle', nl: 'Het model', de: 'Das Muster', en: 'The model' },
    ask: ['/proposedModel', '/modelAgreement', '/requestedModel', '/modelForm'],
  },
  {
    id: 'abroad',
    title: { fr: 'Usage à l’étranger', nl: 'Gebruik in het buitenland', de: 'Verwendung im Ausland', en: 'Use abroad' },
    ask: ['/usedAbroad', '/country'],
  },
  {
    id: 'delivery',
    title: { fr: 'Langue et envoi', nl: 'Taal en verzending', de: 'Sprache und Versand', en: 'Language and delivery' },
    ask: ['/extractLanguage', '/delivery'],
  },
];

export const form: FormDefinition = {
  data,
  facts: [identityFact, birthDateFact, addressFact],
  fields: { ...byHandFields, ...purposeFields, ...deliveryFields },
  pages,
  rules: [],
};
