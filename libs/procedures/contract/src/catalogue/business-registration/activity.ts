import type { FormField, FormPage } from '../../definition/form-definition';
import { dateData } from '../ready-questions';

const purposeOfActivity = {
  fr: 'La Banque-Carrefour publie ce que fait l’entreprise, et où.',
  nl: 'De Kruispuntbank maakt bekend wat de onderneming doet, en waar.',
  de: 'Die Unternehmensdatenbank veröffentlicht, was das Unternehmen tut und wo.',
  en: 'The Crossroads Bank publishes what the enterprise does, and where.',
};
const purposeOfVat = {
  fr: 'Le guichet d’entreprises vous dit quel régime de TVA convient.',
  nl: 'Het ondernemingsloket zegt u welke btw-regeling past.',
  de: 'Der Unternehmensschalter sagt Ihnen, welche Mehrwertsteuerregelung passt.',
  en: 'The enterprise counter tells you which VAT scheme fits.',
};

export const activityFields: Record<string, FormField> = {
  '/activities': {
    widget: 'group',
    label: {
      fr: 'Vos activités principales',
      nl: 'Uw hoofdactiviteiten',
      de: 'Ihre Haupttätigkeiten',
      en: 'Your main activities',
    },
    hint: {
      fr: 'Cinq au plus par établissement.',
      nl: 'Hoogstens vijf per vestiging.',
      de: 'Höchstens fünf pro Niederlassung.',
      en: 'Five at most for each establishment.',
    },
    purpose: purposeOfActivity,
    itemLabel: { fr: 'Activité', nl: 'Activiteit', de: 'Tätigkeit', en: 'Activity' },
    minItems: 1,
    maxItems: 5,
  },
  '/activities/*/description': {
    widget: 'text',
    label: {
      fr: 'Que faites-vous ?',
      nl: 'Wat doet u?',
      de: 'Was tun Sie?',
      en: 'What do you do?',
    },
    hint: {
      fr: 'Avec vos mots : le guichet choisit le code NACE avec vous.',
      nl: 'In uw woorden: het loket kiest de NACE-code met u.',
      de: 'In Ihren Worten: Der Schalter wählt den NACE-Code mit Ihnen.',
      en: 'In your own words: the counter chooses the NACE code with you.',
    },
    purpose: purposeOfActivity,
    width: 60,
  },
  '/tradeName': {
    widget: 'text',
    label: { fr: 'Nom commercial', nl: 'Handelsnaam', de: 'Handelsname', en: 'Trade name' },
    purpose: purposeOfActivity,
    optional: true,
    width: 40,
  },
  '/startOn': {
    widget: 'date',
    label: {
      fr: 'Premier jour d’activité',
      nl: 'Eerste dag van de activiteit',
      de: 'Erster Tag der Tätigkeit',
      en: 'First day of activity',
    },
    purpose: {
      fr: 'L’inscription précède le premier jour.',
      nl: 'De inschrijving gaat de eerste dag vooraf.',
      de: 'Die Eintragung geht dem ersten Tag voraus.',
      en: 'Registration comes before the first day.',
    },
  },
  '/unitAddress': {
    widget: 'address',
    label: {
      fr: 'Adresse de l’établissement',
      nl: 'Adres van de vestiging',
      de: 'Adresse der Niederlassung',
      en: 'Address of the establishment',
    },
    hint: {
      fr: 'Là où vous travaillez ou recevez les clients. Cela peut être chez vous.',
      nl: 'Waar u werkt of klanten ontvangt. Dat kan bij u thuis zijn.',
      de: 'Dort, wo Sie arbeiten oder Kunden empfangen. Das kann bei Ihnen zu Hause sein.',
      en: 'Where you work or receive customers. It may be your home.',
    },
    purpose: purposeOfActivity,
    notKnownBecause: {
      fr: 'L’établissement n’est pas encore inscrit : aucun registre ne le connaît.',
      nl: 'De vestiging is nog niet ingeschreven: geen register kent ze.',
      de: 'Die Niederlassung ist noch nicht eingetragen: Kein Register kennt sie.',
      en: 'The establishment is not registered yet: no register knows it.',
    },
  },
  '/account': {
    widget: 'iban',
    label: {
      fr: 'Compte bancaire de l’activité',
      nl: 'Bankrekening van de activiteit',
      de: 'Bankkonto der Tätigkeit',
      en: 'Bank account of the activity',
    },
    purpose: {
      fr: 'Le compte s’ouvre avant l’inscription, et le guichet la prépare avec lui.',
      nl: 'De rekening komt vóór de inschrijving, en het loket bereidt die ermee voor.',
      de: 'Das Konto kommt vor der Eintragung, und der Schalter bereitet sie damit vor.',
      en: 'The account comes before registration, and the counter prepares it with that number.',
    },
    width: 24,
  },
  '/vat': {
    widget: 'radios',
    label: {
      fr: 'Quel régime de TVA pensez-vous choisir ?',
      nl: 'Welke btw-regeling denkt u te kiezen?',
      de: 'Welche Mehrwertsteuerregelung möchten Sie wählen?',
      en: 'Which VAT scheme do you think of?',
    },
    purpose: purposeOfVat,
    options: [
      { value: 'normal', label: { fr: 'Normal', nl: 'Normaal', de: 'Normal', en: 'Normal' } },
      {
        value: 'small',
        label: {
          fr: 'Franchise des petites entreprises',
          nl: 'Vrijstelling voor kleine ondernemingen',
          de: 'Freistellung für Kleinunternehmen',
          en: 'Exemption for small enterprises',
        },
      },
      {
        value: 'unknown',
        label: { fr: 'Je ne sais pas', nl: 'Ik weet het niet', de: 'Ich weiß es nicht', en: 'I do not know' },
      },
    ],
  },
  '/turnover': {
    widget: 'amount',
    label: {
      fr: 'Chiffre d’affaires estimé par an',
      nl: 'Geschatte omzet per jaar',
      de: 'Geschätzter Umsatz pro Jahr',
      en: 'Estimated turnover per year',
    },
    purpose: purposeOfVat,
    suffix: '€',
    width: 10,
  },
  '/enterpriseCounter': {
    widget: 'text',
    label: {
      fr: 'Quel guichet d’entreprises choisissez-vous ?',
      nl: 'Welk ondernemingsloket kiest u?',
      de: 'Welchen Unternehmensschalter wählen Sie?',
      en: 'Which enterprise counter do you choose?',
    },
    hint: {
      fr: 'Vous êtes libre. La liste des guichets agréés est sur le site du SPF Économie.',
      nl: 'U bent vrij. De lijst van erkende loketten staat op de site van de FOD Economie.',
      de: 'Sie sind frei. Die Liste der anerkannten Schalter steht auf der Website des FÖD Wirtschaft.',
      en: 'You are free. The list of recognised counters is on the website of the FPS Economy.',
    },
    purpose: {
      fr: 'Ce guichet traite votre inscription.',
      nl: 'Dit loket behandelt uw inschrijving.',
      de: 'Dieser Schalter bearbeitet Ihre Eintragung.',
      en: 'This counter handles your registration.',
    },
    width: 40,
  },
};

export const activityData = {
  activities: {
    type: 'array',
    minItems: 1,
    maxItems: 5,
    items: { type: 'object', properties: { description: { type: 'string', minLength: 3, maxLength: 200 } } },
  },
  tradeName: { type: 'string', minLength: 2, maxLength: 120 },
  startOn: dateData,
  unitAddress: { type: 'object' },
  account: { type: 'string', maxLength: 34 },
  vat: { type: 'string', enum: ['normal', 'small', 'unknown'] },
  turnover: { type: 'integer', minimum: 0, maximum: 10_000_000_000 },
  enterpriseCounter: { type: 'string', minLength: 2, maxLength: 80 },
};

export const activityPages: FormPage[] = [
  {
    id: 'activity',
    title: { fr: 'L’activité', nl: 'De activiteit', de: 'Die Tätigkeit', en: 'The activity' },
    ask: ['/activities', '/tradeName', '/startOn'],
  },
  {
    id: 'establishment',
    title: { fr: 'L’établissement', nl: 'De vestiging', de: 'Die Niederlassung', en: 'The establishment' },
    ask: ['/unitAddress'],
  },
  {
    id: 'money',
    title: { fr: 'Compte et TVA', nl: 'Rekening en btw', de: 'Konto und Mehrwertsteuer', en: 'Account and VAT' },
    ask: ['/account', '/vat', '/turnover'],
  },
  {
    id: 'enterpriseCounter',
    title: {
      fr: 'Le guichet d’entreprises',
      nl: 'Het ondernemingsloket',
      de: 'Der Unternehmensschalter',
      en: 'The enterprise counter',
    },
    ask: ['/enterpriseCounter'],
  },
];
