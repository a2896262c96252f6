import type { FormPage, FormRule } from '../../definition/form-definition';
import { byHandPage } from '../ready-questions';
import { childrenMayMove, hasHousehold, householdByHand } from './who-moves';

/** One thing per page; pages about the household appear only when there is one. */
export const pages: FormPage[] = [
  byHandPage,
  {
    id: 'whoMoves',
    title: { fr: 'Qui déménage', nl: 'Wie verhuist', de: 'Wer umzieht', en: 'Who is moving' },
    ask: ['/whoMoves'],
    showIf: hasHousehold,
  },
  {
    id: 'movingMembers',
    title: {
      fr: 'Les personnes qui vous accompagnent',
      nl: 'Wie meegaat',
      de: 'Wer mitkommt',
      en: 'Who comes along',
    },
    ask: ['/movingMembers'],
    showIf: { '==': [{ var: 'whoMoves' }, 'someOfUs'] },
  },
  {
    id: 'companions',
    title: { fr: 'Votre ménage', nl: 'Uw gezin', de: 'Ihr Haushalt', en: 'Your household' },
    lead: {
      fr: 'Le Registre national ne donne pas votre ménage. Indiquez vous-même qui vous accompagne.',
      nl: 'Het Rijksregister geeft uw gezin niet door. Vul zelf in wie meegaat.',
      de: 'Das Nationalregister nennt Ihren Haushalt nicht. Geben Sie selbst an, wer mitkommt.',
      en: 'The National Register does not give your household. Say yourself who comes along.',
    },
    ask: ['/othersMove', '/otherPeople'],
    showIf: householdByHand,
  },
  {
    id: 'children',
    title: { fr: 'Les enfants', nl: 'De kinderen', de: 'Die Kinder', en: 'Children' },
    ask: ['/children', '/custodyDocument'],
    showIf: childrenMayMove,
  },
  {
    id: 'newAddress',
    title: { fr: 'Votre nouvelle adresse', nl: 'Uw nieuwe adres', de: 'Ihre neue Adresse', en: 'Your new address' },
    ask: ['/newAddress'],
  },
  {
    id: 'home',
    title: { fr: 'Le logement', nl: 'De woning', de: 'Die Wohnung', en: 'The home' },
    ask: ['/homeKind', '/residentName'],
  },
  {
    id: 'movedIn',
    title: {
      fr: 'Le jour de l’emménagement',
      nl: 'De dag van de verhuizing',
      de: 'Der Tag des Einzugs',
      en: 'The day you moved in',
    },
    ask: ['/movedInOn'],
  },
  {
    id: 'mainResidence',
    title: {
      fr: 'Votre résidence principale',
      nl: 'Uw hoofdverblijfplaats',
      de: 'Ihr Hauptwohnort',
      en: 'Your main residence',
    },
    ask: ['/mainResidence'],
  },
  {
    id: 'secondHome',
    title: {
      fr: 'Une seconde résidence ne se déclare pas ici',
      nl: 'Een tweede verblijf geeft u hier niet aan',
      de: 'Einen Zweitwohnsitz erklären Sie nicht hier',
      en: 'A second home is not declared here',
    },
    ask: [],
    showIf: { '==': [{ var: 'mainResidence' }, 'no'] },
    stop: {
      reason: {
        fr: 'Vous restez inscrit là où vous habitez la plus grande partie de l’année. Vous n’avez pas d’adresse à changer.',
        nl: 'U blijft ingeschreven waar u het grootste deel van het jaar woont. U hoeft geen adres te wijzigen.',
        de: 'Sie bleiben dort eingetragen, wo Sie den größten Teil des Jahres wohnen. Sie müssen keine Adresse ändern.',
        en: 'You stay registered where you live for most of the year. You have no address to change.',
      },
      instead: {
        fr: 'Sans logement fixe ? Demandez au service Population si une adresse de référence est possible. Appelez la commune en cas de doute.',
        nl: 'Geen vaste woning? Vraag aan de dienst Bevolking of een referentieadres kan. Bel de gemeente als u twijfelt.',
        de: 'Keine feste Wohnung? Fragen Sie den Bevölkerungsdienst nach einer Bezugsadresse. Rufen Sie im Zweifel die Gemeinde an.',
        en: 'No fixed home? Ask the population service whether a reference address is possible. Call the municipality if in doubt.',
      },
    },
  },
  {
    id: 'visit',
    title: {
      fr: 'Le passage de l’agent',
      nl: 'Het bezoek van de medewerker',
      de: 'Der Besuch des Beamten',
      en: 'The officer’s visit',
    },
    ask: ['/visitMoments', '/bellName'],
  },
  {
    id: 'contact',
    title: { fr: 'Vous joindre', nl: 'U bereiken', de: 'Sie erreichen', en: 'Reaching you' },
    ask: ['/contactBy', '/phone', '/email'],
  },
];

export const rules: FormRule[] = [
  {
    id: 'movedInNotAhead',
    if: { var: 'movedInOn' },
    require: { '<=': [{ var: 'movedInOn' }, { today: [] }] },
    at: '/movedInOn',
    message: {
      fr: 'Ce jour n’est pas encore passé. Déclarez une fois que vous habitez là : votre brouillon reste gardé.',
      nl: 'Deze dag is nog niet voorbij. Doe aangifte zodra u er woont: uw ontwerp blijft bewaard.',
      de: 'Dieser Tag liegt noch vor Ihnen. Erklären Sie, sobald Sie dort wohnen: Ihr Entwurf bleibt gespeichert.',
      en: 'This day is still to come. Declare once you live there: your draft is kept.',
    },
  },
  {
    id: 'movedInAfterBirth',
    if: { and: [{ var: 'movedInOn' }, { var: 'facts.birthDate.date' }] },
    require: { '>=': [{ var: 'movedInOn' }, { var: 'facts.birthDate.date' }] },
    at: '/movedInOn',
    message: {
      fr: 'Ce jour précède votre naissance. Vérifiez l’année.',
      nl: 'Deze dag ligt vóór uw geboorte. Kijk het jaar na.',
      de: 'Dieser Tag liegt vor Ihrer Geburt. Prüfen Sie das Jahr.',
      en: 'This day is before you were born. Check the year.',
    },
  },
];
