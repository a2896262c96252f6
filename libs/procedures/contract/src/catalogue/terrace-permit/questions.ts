import type { FormDefinition } from '../../definition/form-definition';
import { dateData, yesOrNoData } from '../ready-questions';
import { furnitureFields } from './furniture';
import { pages, rules } from './pages';
import { placeFields } from './place';
import { tradeData, tradeFields } from './trade';

const metres = { type: 'number', minimum: 0.5, maximum: 50 };
const furnitureKinds = ['table', 'chair', 'parasol', 'heater', 'screen', 'planter', 'counter'];

const data = {
  type: 'object',
  properties: {
    unit: { type: 'string', maxLength: 10 },
    unitName: { type: 'string', minLength: 2, maxLength: 120 },
    unitAddress: { type: 'object' },
    ...tradeData,
    requestKind: { type: 'string', enum: ['new', 'renewal'] },
    periodStart: dateData,
    periodEnd: dateData,
    length: metres,
    depth: metres,
    area: { type: 'number' },
    passage: { type: 'number', minimum: 0, maximum: 100 },
    furniture: {
      type: 'array',
      minItems: 1,
      maxItems: 10,
      items: {
        type: 'object',
        properties: {
          kind: { type: 'string', enum: furnitureKinds },
          number: { type: 'integer', minimum: 1, maximum: 500 },
        },
      },
    },
    anchored: yesOrNoData,
    plan: { type: 'array', items: { type: 'object' }, minItems: 1, maxItems: 3 },
    insurer: { type: 'string', minLength: 2, maxLength: 80 },
    policyNumber: { type: 'string', minLength: 2, maxLength: 40 },
    music: yesOrNoData,
  },
};

export const form: FormDefinition = {
  data,
  facts: [
    {
      id: 'enterprise',
      kind: 'enterprise',
      label: { fr: 'Entreprise', nl: 'Onderneming', de: 'Unternehmen', en: 'Enterprise' },
      purpose: {
        fr: 'L’autorisation est donnée à cette entreprise.',
        nl: 'De vergunning wordt aan deze onderneming gegeven.',
        de: 'Die Genehmigung wird diesem Unternehmen erteilt.',
        en: 'The permit is given to this enterprise.',
      },
    },
    {
      id: 'establishmentUnits',
      kind: 'establishmentUnits',
      label: { fr: 'Établissements', nl: 'Vestigingen', de: 'Niederlassungen', en: 'Establishments' },
      purpose: {
        fr: 'Vous choisissez l’établissement sans réécrire son adresse.',
        nl: 'U kiest de vestiging zonder haar adres te herhalen.',
        de: 'Sie wählen die Niederlassung, ohne ihre Adresse neu zu schreiben.',
        en: 'You choose the establishment without writing its address again.',
      },
    },
  ],
  fields: { ...placeFields, ...tradeFields, ...furnitureFields },
  pages,
  rules,
};
