import type { FormField, FormPage } from '../../definition/form-definition';
import type { Logic } from '../../logic/json-logic';
import { yesOrNo, yesOrNoData } from '../ready-questions';

const isFor = (recipient: string): Logic => ({ '==': [{ var: 'recipient' }, recipient] });
const readsItself = isFor('belgianAuthority');

const purposeOfRecipient = {
  fr: 'Une administration belge lit souvent l’acte elle-même : vous n’avez alors rien à fournir.',
  nl: 'Een Belgisch bestuur leest de akte vaak zelf: dan hoeft u niets te bezorgen.',
  de: 'Eine belgische Verwaltung liest die Urkunde oft selbst: Dann müssen Sie nichts vorlegen.',
  en: 'A Belgian administration often reads the certificate itself: you then have nothing to provide.',
};
const purposeOfDocument = {
  fr: 'Vous recevez le document qui convient, et pas plus de données que nécessaire.',
  nl: 'U krijgt het passende document, en niet meer gegevens dan nodig.',
  de: 'Sie erhalten das passende Dokument und nicht mehr Daten als nötig.',
  en: 'You receive the document that fits, and no more data than needed.',
};

/** For whom the document is, before which document: the best one is often none. */
export const documentFields: Record<string, FormField> = {
  '/recipient': {
    widget: 'radios',
    label: {
      fr: 'Pour qui est le document ?',
      nl: 'Voor wie is het document?',
      de: 'Für wen ist das Dokument?',
      en: 'For whom is the document?',
    },
    purpose: purposeOfRecipient,
    options: [
      {
        value: 'belgianAuthority',
        label: {
          fr: 'Une administration fédérale belge',
          nl: 'Een Belgische federale overheidsdienst',
          de: 'Eine belgische föderale Verwaltung',
          en: 'A Belgian federal administration',
        },
      },
      {
        value: 'otherInBelgium',
        label: {
          fr: 'Quelqu’un d’autre en Belgique',
          nl: 'Iemand anders in België',
          de: 'Jemand anderes in Belgien',
          en: 'Somebody else in Belgium',
        },
      },
      {
        value: 'europeanUnion',
        label: {
          fr: 'Une autorité d’un autre pays de l’Union européenne',
          nl: 'Een overheid van een ander land van de Europese Unie',
          de: 'Eine Behörde eines anderen Landes der Europäischen Union',
          en: 'An authority of another country of the European Union',
        },
      },
      {
        value: 'elsewhere',
        label: {
          fr: 'Une autorité d’un autre pays du monde',
          nl: 'Een overheid van een ander land van de wereld',
          de: 'Eine Behörde eines anderen Landes der Welt',
          en: 'An authority of another country of the world',
        },
        hint: {
          fr: 'Elle demande parfois une apostille, à 20 €. La commune vous dit où l’obtenir.',
          nl: 'Die vraagt soms een apostille, van 20 €. De gemeente zegt waar u ze krijgt.',
          de: 'Sie verlangt manchmal eine Apostille, zu 20 €. Die Gemeinde sagt, wo Sie sie erhalten.',
          en: 'It sometimes asks for an apostille, at €20. The municipality tells you where to get it.',
        },
      },
    ],
  },
  '/stillWanted': {
    widget: 'radios',
    label: {
      fr: 'Elle peut lire l’acte dans la banque de données. Voulez-vous quand même le document ?',
      nl: 'Die kan de akte in de databank lezen. Wilt u toch het document?',
      de: 'Sie kann die Urkunde in der Datenbank lesen. Möchten Sie das Dokument trotzdem?',
      en: 'It can read the certificate in the database. Do you want the document all the same?',
    },
    purpose: purposeOfRecipient,
    options: yesOrNo,
    showIf: readsItself,
  },
  '/documentKind': {
    widget: 'radios',
    label: {
      fr: 'Un extrait ou une copie ?',
      nl: 'Een uittreksel of een afschrift?',
      de: 'Ein Auszug oder eine Abschrift?',
      en: 'An extract or a copy?',
    },
    purpose: purposeOfDocument,
    options: [
      {
        value: 'extract',
        label: { fr: 'Un extrait', nl: 'Een uittreksel', de: 'Ein Auszug', en: 'An extract' },
        hint: {
          fr: 'La situation d’aujourd’hui, sans l’histoire. Il suffit le plus souvent.',
          nl: 'De toestand van vandaag, zonder de voorgeschiedenis. Het volstaat meestal.',
          de: 'Der heutige Stand, ohne die Vorgeschichte. Er genügt meistens.',
          en: 'The situation today, without its history. It is usually enough.',
        },
      },
      {
        value: 'copy',
        label: { fr: 'Une copie', nl: 'Een afschrift', de: 'Eine Abschrift', en: 'A copy' },
        hint: {
          fr: 'Les mentions d’origine et toutes les modifications.',
          nl: 'De oorspronkelijke vermeldingen en alle wijzigingen.',
          de: 'Die ursprünglichen Angaben und alle Änderungen.',
          en: 'The original entries and all changes.',
        },
      },
    ],
  },
  '/multilingual': {
    widget: 'radios',
    label: {
      fr: 'Voulez-vous aussi le formulaire multilingue ?',
      nl: 'Wilt u ook het meertalige formulier?',
      de: 'Möchten Sie auch das mehrsprachige Formular?',
      en: 'Do you also want the multilingual form?',
    },
    hint: {
      fr: 'Il peut éviter une traduction.',
      nl: 'Het kan een vertaling vermijden.',
      de: 'Es kann eine Übersetzung ersparen.',
      en: 'It can save you a translation.',
    },
    purpose: purposeOfDocument,
    options: yesOrNo,
    showIf: isFor('europeanUnion'),
  },
  '/copies': {
    widget: 'number',
    label: {
      fr: 'Combien d’exemplaires ?',
      nl: 'Hoeveel exemplaren?',
      de: 'Wie viele Exemplare?',
      en: 'How many copies do you need?',
    },
    hint: {
      fr: 'De 1 à 5. Un document numérique peut servir plusieurs fois.',
      nl: 'Van 1 tot 5. Een digitaal document kunt u meermaals gebruiken.',
      de: 'Von 1 bis 5. Ein digitales Dokument kann mehrmals dienen.',
      en: 'From 1 to 5. A digital document can serve several times.',
    },
    purpose: purposeOfDocument,
    width: 2,
  },
  '/delivery': {
    widget: 'radios',
    label: {
      fr: 'Comment le voulez-vous ?',
      nl: 'Hoe wilt u het krijgen?',
      de: 'Wie möchten Sie es erhalten?',
      en: 'How do you want it?',
    },
    purpose: purposeOfDocument,
    options: [
      {
        value: 'mailbox',
        label: { fr: 'Ici, en numérique', nl: 'Hier, digitaal', de: 'Hier, digital', en: 'Here, digitally' },
      },
      {
        value: 'post',
        label: {
          fr: 'Par la poste, à l’adresse inscrite',
          nl: 'Per post, op het ingeschreven adres',
          de: 'Per Post, an die eingetragene Adresse',
          en: 'By post, to the registered address',
        },
      },
      { value: 'counter', label: { fr: 'Au guichet', nl: 'Aan het loket', de: 'Am Schalter', en: 'At the counter' } },
    ],
  },
};

export const documentData = {
  recipient: { type: 'string', enum: ['belgianAuthority', 'otherInBelgium', 'europeanUnion', 'elsewhere'] },
  stillWanted: yesOrNoData,
  documentKind: { type: 'string', enum: ['extract', 'copy'] },
  multilingual: yesOrNoData,
  copies: { type: 'integer', minimum: 1, maximum: 5 },
  delivery: { type: 'string', enum: ['mailbox', 'post', 'counter'] },
};

export const recipientPages: FormPage[] = [
  {
    id: 'recipient',
    title: { fr: 'Le destinataire', nl: 'De bestemmeling', de: 'Der Empfänger', en: 'The recipient' },
    ask: ['/recipient', '/stillWanted'],
  },
  {
    id: 'notNeeded',
    title: {
      fr: 'Vous n’avez rien à fournir',
      nl: 'U hoeft niets te bezorgen',
      de: 'Sie müssen nichts vorlegen',
      en: 'You have nothing to provide',
    },
    ask: [],
    showIf: { '==': [{ var: 'stillWanted' }, 'no'] },
    stop: {
      reason: {
        fr: 'Cette administration peut lire l’acte elle-même dans la banque de données de l’état civil.',
        nl: 'Deze dienst kan de akte zelf lezen in de databank van de burgerlijke stand.',
        de: 'Diese Verwaltung kann die Urkunde selbst in der Datenbank des Personenstands lesen.',
        en: 'This administration can read the certificate itself in the database of civil-status acts.',
      },
      instead: {
        fr: 'Dites-lui que l’acte est dans la banque de données. Elle insiste ? Revenez ici et répondez oui.',
        nl: 'Zeg de dienst dat de akte in de databank staat. Dringt hij aan? Kom terug en antwoord ja.',
        de: 'Sagen Sie ihr, dass die Urkunde in der Datenbank steht. Besteht sie darauf? Kommen Sie zurück und antworten Sie Ja.',
        en: 'Tell it that the certificate is in the database. Does it insist? Come back here and answer yes.',
      },
    },
  },
];

export const documentPages: FormPage[] = [
  {
    id: 'document',
    title: { fr: 'Le document', nl: 'Het document', de: 'Das Dokument', en: 'The document' },
    ask: ['/documentKind', '/multilingual', '/copies', '/delivery'],
  },
];
