import type { FormDefinition } from '../../definition/form-definition';
import {
  addressFact,
  birthDateFact,
  byHandData,
  byHandFields,
  dateData,
  identityFact,
  yesOrNoData,
} from '../ready-questions';
import { contactFields } from './contact';
import { newHomeFields } from './new-home';
import { pages, rules } from './pages';
import { whoMovesFields } from './who-moves';

const person = {
  type: 'object',
  properties: { name: { type: 'string', minLength: 2, maxLength: 120 }, bornOn: dateData },
};

/** Shapes of the answers. Which of them are required follows from the pages that are shown. */
const data = {
  type: 'object',
  properties: {
    ...byHandData,
    whoMoves: { type: 'string', enum: ['me', 'wholeHousehold', 'someOfUs'] },
    movingMembers: {
      type: 'array',
      items: { type: 'string', maxLength: 64 },
      uniqueItems: true,
      minItems: 1,
      maxItems: 40,
    },
    othersMove: yesOrNoData,
    otherPeople: { type: 'array', items: person, minItems: 1, maxItems: 12 },
    children: { type: 'string', enum: ['none', 'here', 'halfAndHalf', 'otherParent'] },
    custodyDocument: { type: 'array', items: { type: 'object' }, maxItems: 3 },
    newAddress: { type: 'object' },
    homeKind: {
      type: 'string',
      enum: ['house', 'flat', 'room', 'withSomeone', 'institution', 'mobileHome', 'other'],
    },
    residentName: { type: 'string', minLength: 2, maxLength: 120 },
    movedInOn: dateData,
    mainResidence: yesOrNoData,
    visitMoments: {
      type: 'array',
      items: { type: 'string', enum: ['morning', 'afternoon', 'evening', 'saturday'] },
      uniqueItems: true,
      maxItems: 4,
    },
    bellName: { type: 'string', maxLength: 60 },
    contactBy: { type: 'string', enum: ['phone', 'email', 'letter'] },
    phone: { type: 'string', maxLength: 40 },
    email: { type: 'string', maxLength: 254 },
  },
};

export const form: FormDefinition = {
  data,
  facts: [
    identityFact,
    birthDateFact,
    addressFact,
    {
      id: 'household',
      kind: 'household',
      label: {
        fr: 'Les personnes inscrites avec vous',
        nl: 'De personen die met u zijn ingeschreven',
        de: 'Die Personen, die mit Ihnen eingetragen sind',
        en: 'The people registered with you',
      },
      purpose: {
        fr: 'Vous cochez qui déménage, sans réécrire les noms.',
        nl: 'U kruist aan wie verhuist, zonder namen te herhalen.',
        de: 'Sie kreuzen an, wer umzieht, ohne Namen neu zu schreiben.',
        en: 'You tick who is moving, without writing the names again.',
      },
      concernsAllIf: { '==': [{ var: 'whoMoves' }, 'wholeHousehold'] },
    },
  ],
  fields: { ...byHandFields, ...whoMovesFields, ...newHomeFields, ...contactFields },
  pages,
  rules,
};
