import type { FormField, FormPage } from '../../definition/form-definition';
import type { Logic } from '../../logic/json-logic';
import { dateData, yesOrNo, yesOrNoData } from '../ready-questions';

const incomeFell: Logic = { '==': [{ var: 'incomeFell' }, 'yes'] };
const inRoom: Logic = { '==': [{ var: 'lodging' }, 'room'] };

const purposeOfFall = {
  fr: 'Une baisse récente peut conduire à un calcul plus favorable.',
  nl: 'Een recente daling kan tot een gunstigere berekening leiden.',
  de: 'Ein jüngster Rückgang kann zu einer günstigeren Berechnung führen.',
  en: 'A recent fall can lead to a better calculation.',
};
const purposeOfLodging = {
  fr: 'Un logement hors du domicile augmente l’allocation.',
  nl: 'Een verblijf buitenshuis verhoogt de toelage.',
  de: 'Eine Unterkunft außerhalb des Wohnsitzes erhöht die Beihilfe.',
  en: 'Lodging away from home raises the grant.',
};
const purposeOfAccount = {
  fr: 'L’allocation est versée sur ce compte.',
  nl: 'De toelage wordt op deze rekening gestort.',
  de: 'Die Beihilfe wird auf dieses Konto gezahlt.',
  en: 'The grant is paid into this account.',
};

export const situationFields: Record<string, FormField> = {
  '/fiscalCharge': {
    widget: 'radios',
    label: {
      fr: 'Qui a la personne qui étudie à charge pour l’impôt ?',
      nl: 'Wie heeft de persoon die studeert fiscaal ten laste?',
      de: 'Wem ist die Person, die studiert, steuerlich zu Lasten?',
      en: 'For whose taxes does the person who studies count as a dependant?',
    },
    purpose: {
      fr: 'Une charge partagée partage aussi le calcul.',
      nl: 'Een gedeelde last deelt ook de berekening.',
      de: 'Eine geteilte Last teilt auch die Berechnung.',
      en: 'A shared dependant shares the calculation too.',
    },
    options: [
      { value: 'household', label: { fr: 'Mon ménage', nl: 'Mijn gezin', de: 'Mein Haushalt', en: 'My household' } },
      {
        value: 'shared',
        label: {
          fr: 'Mon ménage et un autre parent',
          nl: 'Mijn gezin en een andere ouder',
          de: 'Mein Haushalt und ein anderer Elternteil',
          en: 'My household and another parent',
        },
      },
      { value: 'nobody', label: { fr: 'Personne', nl: 'Niemand', de: 'Niemand', en: 'Nobody' } },
    ],
  },
  '/incomeFell': {
    widget: 'radios',
    label: {
      fr: 'Les revenus ont-ils baissé depuis ?',
      nl: 'Zijn de inkomsten sindsdien gedaald?',
      de: 'Ist das Einkommen seither gesunken?',
      en: 'Has the income fallen since?',
    },
    purpose: purposeOfFall,
    options: yesOrNo,
  },
  '/fallReason': {
    widget: 'radios',
    label: { fr: 'Pour quelle raison ?', nl: 'Om welke reden?', de: 'Aus welchem Grund?', en: 'For which reason?' },
    purpose: purposeOfFall,
    options: [
      {
        value: 'jobLoss',
        label: { fr: 'Perte d’emploi', nl: 'Verlies van werk', de: 'Verlust der Arbeit', en: 'Loss of a job' },
      },
      { value: 'pension', label: { fr: 'Retraite', nl: 'Pensioen', de: 'Rente', en: 'Retirement' } },
      { value: 'separation', label: { fr: 'Séparation', nl: 'Scheiding', de: 'Trennung', en: 'Separation' } },
      { value: 'death', label: { fr: 'Décès', nl: 'Overlijden', de: 'Todesfall', en: 'Death' } },
      { value: 'other', label: { fr: 'Autre chose', nl: 'Iets anders', de: 'Etwas anderes', en: 'Something else' } },
    ],
    showIf: incomeFell,
  },
  '/fellOn': {
    widget: 'date',
    label: { fr: 'Depuis quel jour ?', nl: 'Sinds welke dag?', de: 'Seit welchem Tag?', en: 'Since which day?' },
    purpose: purposeOfFall,
    showIf: incomeFell,
  },
  '/lodging': {
    widget: 'radios',
    label: {
      fr: 'Où loge la personne qui étudie pendant la semaine ?',
      nl: 'Waar woont de persoon die studeert tijdens de week?',
      de: 'Wo wohnt die Person, die studiert, unter der Woche?',
      en: 'Where does the person who studies live during the week?',
    },
    purpose: purposeOfLodging,
    options: [
      { value: 'home', label: { fr: 'À la maison', nl: 'Thuis', de: 'Zu Hause', en: 'At home' } },
      {
        value: 'boarding',
        label: { fr: 'En internat', nl: 'Op internaat', de: 'Im Internat', en: 'In a boarding school' },
      },
      { value: 'room', label: { fr: 'En kot', nl: 'Op kot', de: 'In einem Studentenzimmer', en: 'In a student room' } },
    ],
  },
  '/rent': {
    widget: 'amount',
    label: { fr: 'Loyer par mois', nl: 'Huur per maand', de: 'Miete im Monat', en: 'Rent per month' },
    purpose: purposeOfLodging,
    suffix: '€',
    width: 8,
    showIf: inRoom,
  },
  '/account': {
    widget: 'iban',
    label: {
      fr: 'Numéro de compte',
      nl: 'Rekeningnummer',
      de: 'Kontonummer',
      en: 'Account number',
    },
    hint: {
      fr: 'Au nom de la personne qui étudie ou de son représentant légal.',
      nl: 'Op naam van wie studeert of van de wettelijke vertegenwoordiger.',
      de: 'Auf den Namen der Person, die studiert, oder der gesetzlichen Vertretung.',
      en: 'In the name of the person who studies or of their legal representative.',
    },
    purpose: purposeOfAccount,
    width: 24,
  },
};

export const situationData = {
  fiscalCharge: { type: 'string', enum: ['household', 'shared', 'nobody'] },
  incomeFell: yesOrNoData,
  fallReason: { type: 'string', enum: ['jobLoss', 'pension', 'separation', 'death', 'other'] },
  fellOn: dateData,
  lodging: { type: 'string', enum: ['home', 'boarding', 'room'] },
  rent: { type: 'integer', minimum: 100, maximum: 1_000_000 },
  account: { type: 'string', maxLength: 34 },
};

export const situationPage: FormPage = {
  id: 'situation',
  title: {
    fr: 'Ce qu’aucune source ne sait',
    nl: 'Wat geen bron weet',
    de: 'Was keine Quelle weiß',
    en: 'What no source knows',
  },
  ask: ['/fiscalCharge', '/incomeFell', '/fallReason', '/fellOn', '/lodging', '/rent'],
};

export const paymentPage: FormPage = {
  id: 'payment',
  title: { fr: 'Le versement', nl: 'De betaling', de: 'Die Zahlung', en: 'The payment' },
  ask: ['/account'],
};
