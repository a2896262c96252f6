import type { FormDefinition } from '../../definition/form-definition';
import { identityFact } from '../ready-questions';

const purposeOfLine = {
  fr: 'Le délégué retrouve ainsi la ligne exacte du registre.',
  nl: 'Zo vindt de functionaris de juiste regel in het register.',
  de: 'So findet der Datenschutzbeauftragte die genaue Zeile im Register.',
  en: 'This is how the officer finds the exact line of the log.',
};
const purposeOfWhy = {
  fr: 'Le délégué examine ce qui vous inquiète.',
  nl: 'De functionaris onderzoekt wat u verontrust.',
  de: 'Der Datenschutzbeauftragte prüft, was Sie beunruhigt.',
  en: 'The officer examines what worries you.',
};

/** Of the registers only the name is asked, because the officer answers a person (GDPR, art. 12(6)). */
export const form: FormDefinition = {
  data: {
    type: 'object',
    properties: {
      accessReference: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        maxLength: 36,
      },
      doubt: { type: 'string', enum: ['unknownReason', 'wrongAdministration', 'tooMuch', 'private', 'other'] },
      explanation: { type: 'string', minLength: 2, maxLength: 2000 },
    },
  },
  facts: [identityFact],
  fields: {
    '/accessReference': {
      widget: 'text',
      label: {
        fr: 'Numéro de la lecture',
        nl: 'Nummer van de raadpleging',
        de: 'Nummer des Zugriffs',
        en: 'Number of the access',
      },
      hint: {
        fr: 'Rempli d’office quand vous venez de « Qui a vu mes données ».',
        nl: 'Al ingevuld als u van “Wie heeft mijn gegevens gezien” komt.',
        de: 'Schon ausgefüllt, wenn Sie von „Wer hat meine Daten gesehen“ kommen.',
        en: 'Filled in already when you come from “Who looked at my data”.',
      },
      purpose: purposeOfLine,
      width: 40,
    },
    '/doubt': {
      widget: 'radios',
      label: {
        fr: 'Qu’est-ce qui vous semble anormal ?',
        nl: 'Wat lijkt u niet in orde?',
        de: 'Was erscheint Ihnen nicht in Ordnung?',
        en: 'What seems wrong to you?',
      },
      purpose: purposeOfWhy,
      options: [
        {
          value: 'unknownReason',
          label: {
            fr: 'Je ne comprends pas pourquoi on a lu mes données',
            nl: 'Ik begrijp niet waarom mijn gegevens gelezen zijn',
            de: 'Ich verstehe nicht, warum meine Daten gelesen wurden',
            en: 'I do not understand why my data was read',
          },
        },
        {
          value: 'wrongAdministration',
          label: {
            fr: 'Je n’ai rien demandé à cette administration',
            nl: 'Ik heb deze overheid niets gevraagd',
            de: 'Ich habe bei dieser Behörde nichts beantragt',
            en: 'I asked nothing of this administration',
          },
        },
        {
          value: 'tooMuch',
          label: {
            fr: 'On a lu plus que nécessaire',
            nl: 'Er is meer gelezen dan nodig',
            de: 'Es wurde mehr gelesen als nötig',
            en: 'More was read than needed',
          },
        },
        {
          value: 'private',
          label: {
            fr: 'Je crois que l’agent me connaît et a lu par curiosité',
            nl: 'Ik denk dat de ambtenaar mij kent en uit nieuwsgierigheid las',
            de: 'Ich glaube, der Beamte kennt mich und las aus Neugier',
            en: 'I believe that the civil servant knows me and read out of curiosity',
          },
        },
        { value: 'other', label: { fr: 'Autre chose', nl: 'Iets anders', de: 'Etwas anderes', en: 'Something else' } },
      ],
    },
    '/explanation': {
      widget: 'longText',
      label: {
        fr: 'Expliquez avec vos mots',
        nl: 'Leg het uit in uw woorden',
        de: 'Erklären Sie es in Ihren Worten',
        en: 'Explain in your own words',
      },
      purpose: purposeOfWhy,
      optional: true,
    },
  },
  pages: [
    {
      id: 'line',
      title: { fr: 'La lecture', nl: 'De raadpleging', de: 'Der Zugriff', en: 'The access' },
      ask: ['/accessReference'],
    },
    {
      id: 'doubt',
      title: { fr: 'Votre doute', nl: 'Uw twijfel', de: 'Ihr Zweifel', en: 'Your doubt' },
      ask: ['/doubt', '/explanation'],
    },
  ],
  rules: [],
};
