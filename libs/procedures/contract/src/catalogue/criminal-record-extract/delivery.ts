import type { FormField } from '../../definition/form-definition';
import { yesOrNo } from '../ready-questions';
import { proposedModel } from './model';
import { purposeOfModel } from './purpose';

const models: NonNullable<FormField['options']> = [
  {
    value: '595',
    label: {
      fr: 'Modèle 595 : usage général',
      nl: 'Model 595: algemeen gebruik',
      de: 'Muster 595: allgemeiner Gebrauch',
      en: 'Model 595: general use',
    },
  },
  {
    value: '596.1',
    label: {
      fr: 'Modèle 596.1 : activité réglementée',
      nl: 'Model 596.1: gereglementeerde activiteit',
      de: 'Muster 596.1: geregelte Tätigkeit',
      en: 'Model 596.1: regulated activity',
    },
  },
  {
    value: '596.2',
    label: {
      fr: 'Modèle 596.2 : contact avec des mineurs',
      nl: 'Model 596.2: contact met minderjarigen',
      de: 'Muster 596.2: Kontakt mit Minderjährigen',
      en: 'Model 596.2: contact with minors',
    },
  },
];

/** The proposed model and the agreement, then where, in which language and how the extract is used. */
export const deliveryFields: Record<string, FormField> = {
  '/proposedModel': {
    widget: 'calculated',
    label: {
      fr: 'Le modèle que nous proposons',
      nl: 'Het model dat we voorstellen',
      de: 'Das Muster, das wir vorschlagen',
      en: 'The model that we propose',
    },
    hint: {
      fr: 'Il découle de vos réponses : mineurs, activité réglementée, ou aucun des deux.',
      nl: 'Het volgt uit uw antwoorden: minderjarigen, gereglementeerde activiteit, of geen van beide.',
      de: 'Es folgt aus Ihren Antworten: Minderjährige, geregelte Tätigkeit oder keines von beiden.',
      en: 'It follows from your answers: minors, regulated activity, or neither.',
    },
    purpose: purposeOfModel,
    calculate: proposedModel,
    options: models,
  },
  '/modelAgreement': {
    widget: 'radios',
    label: {
      fr: 'Est-ce le bon modèle ?',
      nl: 'Is dit het juiste model?',
      de: 'Ist das das richtige Muster?',
      en: 'Is this the right model?',
    },
    purpose: purposeOfModel,
    options: [
      { value: 'agree', label: { fr: 'Oui', nl: 'Ja', de: 'Ja', en: 'Yes' } },
      {
        value: 'other',
        label: {
          fr: 'Non, on m’a demandé un autre modèle',
          nl: 'Nee, men vroeg mij een ander model',
          de: 'Nein, man hat ein anderes Muster verlangt',
          en: 'No, I was asked for another model',
        },
      },
    ],
  },
  '/requestedModel': {
    widget: 'radios',
    label: {
      fr: 'Quel modèle vous a-t-on demandé ?',
      nl: 'Welk model vroeg men u?',
      de: 'Welches Muster hat man verlangt?',
      en: 'Which model were you asked for?',
    },
    purpose: purposeOfModel,
    options: models,
    showIf: { '==': [{ var: 'modelAgreement' }, 'other'] },
  },
  '/modelForm': {
    widget: 'file',
    label: {
      fr: 'Le formulaire qui nomme ce modèle',
      nl: 'Het formulier dat dit model noemt',
      de: 'Das Formular, das dieses Muster nennt',
      en: 'The form that names this model',
    },
    hint: {
      fr: 'PDF, PNG ou JPEG, 10 Mo au plus.',
      nl: 'PDF, PNG of JPEG, hoogstens 10 MB.',
      de: 'PDF, PNG oder JPEG, höchstens 10 MB.',
      en: 'PDF, PNG or JPEG, 10 MB at most.',
    },
    purpose: purposeOfModel,
    optional: true,
    accept: ['application/pdf', 'image/png', 'image/jpeg'],
    maxBytes: 10_000_000,
    maxFiles: 1,
    showIf: { '==': [{ var: 'modelAgreement' }, 'other'] },
  },
  '/usedAbroad': {
    widget: 'radios',
    label: {
      fr: 'Allez-vous l’utiliser à l’étranger ?',
      nl: 'Gebruikt u het in het buitenland?',
      de: 'Verwenden Sie ihn im Ausland?',
      en: 'Will you use it abroad?',
    },
    hint: {
      fr: 'Un pays étranger peut demander une apostille. Elle coûte 20 €.',
      nl: 'Een ander land kan een apostille vragen. Die kost 20 €.',
      de: 'Ein anderes Land kann eine Apostille verlangen. Sie kostet 20 €.',
      en: 'Another country may ask for an apostille. It costs €20.',
    },
    purpose: {
      fr: 'Nous vous disons si une étape de plus est possible.',
      nl: 'Zo zeggen we u of er een extra stap kan zijn.',
      de: 'So sagen wir Ihnen, ob ein weiterer Schritt möglich ist.',
      en: 'We tell you whether one more step is possible.',
    },
    options: yesOrNo,
  },
  '/country': {
    widget: 'text',
    label: { fr: 'Dans quel pays ?', nl: 'In welk land?', de: 'In welchem Land?', en: 'In which country?' },
    purpose: {
      fr: 'Les formalités dépendent du pays.',
      nl: 'De formaliteiten hangen af van het land.',
      de: 'Die Formalitäten hängen vom Land ab.',
      en: 'The formalities depend on the country.',
    },
    autocomplete: 'country-name',
    width: 30,
    showIf: { '==': [{ var: 'usedAbroad' }, 'yes'] },
  },
  '/extractLanguage': {
    widget: 'radios',
    label: {
      fr: 'Langue de l’extrait',
      nl: 'Taal van het uittreksel',
      de: 'Sprache des Auszugs',
      en: 'Language of the extract',
    },
    purpose: {
      fr: 'L’extrait n’existe que dans ces trois langues.',
      nl: 'Het uittreksel bestaat alleen in deze drie talen.',
      de: 'Den Auszug gibt es nur in diesen drei Sprachen.',
      en: 'The extract exists in these three languages only.',
    },
    options: [
      { value: 'fr', label: { fr: 'Français', nl: 'Frans', de: 'Französisch', en: 'French' } },
      { value: 'nl', label: { fr: 'Néerlandais', nl: 'Nederlands', de: 'Niederländisch', en: 'Dutch' } },
      { value: 'de', label: { fr: 'Allemand', nl: 'Duits', de: 'Deutsch', en: 'German' } },
    ],
  },
  '/delivery': {
    widget: 'radios',
    label: {
      fr: 'Comment voulez-vous le recevoir ?',
      nl: 'Hoe wilt u het ontvangen?',
      de: 'Wie möchten Sie ihn erhalten?',
      en: 'How do you want to receive it?',
    },
    hint: {
      fr: 'Pour le modèle 596.2, votre commune peut demander de venir au guichet.',
      nl: 'Voor model 596.2 kan uw gemeente vragen om naar het loket te komen.',
      de: 'Beim Muster 596.2 kann Ihre Gemeinde verlangen, dass Sie zum Schalter kommen.',
      en: 'For model 596.2 your municipality may ask you to come to the counter.',
    },
    purpose: {
      fr: 'L’extrait est personnel : il va là où vous le voulez, et nulle part ailleurs.',
      nl: 'Het uittreksel is persoonlijk: het gaat waar u het wilt, en nergens anders.',
      de: 'Der Auszug ist persönlich: Er geht dorthin, wohin Sie wollen, und nirgends sonst.',
      en: 'The extract is personal: it goes where you want it and nowhere else.',
    },
    options: [
      {
        value: 'mailbox',
        label: {
          fr: 'Dans ma boîte de messages, ici',
          nl: 'In mijn berichtenbox, hier',
          de: 'In mein Postfach, hier',
          en: 'In my message box, here',
        },
      },
      { value: 'counter', label: { fr: 'Au guichet', nl: 'Aan het loket', de: 'Am Schalter', en: 'At the counter' } },
      {
        value: 'post',
        label: {
          fr: 'Par la poste, à mon adresse',
          nl: 'Per post, op mijn adres',
          de: 'Per Post, an meine Adresse',
          en: 'By post, to my address',
        },
      },
    ],
  },
};
