import type { ProcedureAbout, ProcedureDefinition } from '../../definition/procedure-definition';
import { answerWithinMonth, dataProtectionAppeal, identityNeeded, onlineWithCard, receiptFirst } from '../ready-texts';
import { registers } from '../registers';

/** Law: Regulation (EU) 2016/679 (GDPR), art. 12(3): an answer within one month; art. 77: the right to complain. */
export const about: ProcedureAbout = {
  name: {
    fr: 'Contester une lecture de mes données',
    nl: 'Een raadpleging van mijn gegevens betwisten',
    de: 'Einen Zugriff auf meine Daten anfechten',
    en: 'Contest an access to my data',
  },
  summary: {
    fr: 'Quelqu’un a lu vos données et vous ne comprenez pas pourquoi ? Le délégué à la protection des données examine et vous répond.',
    nl: 'Heeft iemand uw gegevens gelezen en begrijpt u niet waarom? De functionaris voor gegevensbescherming onderzoekt het en antwoordt u.',
    de: 'Jemand hat Ihre Daten gelesen und Sie verstehen nicht, warum? Der Datenschutzbeauftragte prüft es und antwortet Ihnen.',
    en: 'Did somebody read your data and you do not understand why? The data protection officer examines it and answers you.',
  },
  audience: ['citizen', 'enterprise'],
  forWhom: {
    fr: 'Toute personne ou entreprise qui trouve une lecture anormale dans « Qui a vu mes données ».',
    nl: 'Elke persoon of onderneming die een vreemde raadpleging vindt in “Wie heeft mijn gegevens gezien”.',
    de: 'Jede Person und jedes Unternehmen, die unter „Wer hat meine Daten gesehen“ einen auffälligen Zugriff finden.',
    en: 'Any person or enterprise that finds an odd access in “Who looked at my data”.',
  },
  cost: { fr: 'Gratuit', nl: 'Gratis', de: 'Kostenlos', en: 'Free' },
  duration: { fr: 'Environ 3 minutes', nl: 'Ongeveer 3 minuten', de: 'Etwa 3 Minuten', en: 'About 3 minutes' },
  needed: [
    identityNeeded,
    {
      fr: 'Le numéro de la lecture, rempli d’office si vous partez de la liste',
      nl: 'Het nummer van de raadpleging, al ingevuld als u van de lijst vertrekt',
      de: 'Die Nummer des Zugriffs, schon ausgefüllt, wenn Sie von der Liste kommen',
      en: 'The number of the access, filled in already when you come from the list',
    },
  ],
  known: [
    {
      what: { fr: 'Votre nom', nl: 'Uw naam', de: 'Ihr Name', en: 'Your name' },
      source: registers.nationalRegister,
    },
  ],
  deadline: {
    fr: 'Réponse dans le mois qui suit la réception.',
    nl: 'Antwoord binnen een maand na ontvangst.',
    de: 'Antwort innerhalb eines Monats nach Eingang.',
    en: 'An answer within one month of receipt.',
  },
  output: {
    fr: 'Une réponse écrite : qui a lu, pourquoi, et si c’était permis.',
    nl: 'Een schriftelijk antwoord: wie las, waarom, en of het mocht.',
    de: 'Eine schriftliche Antwort: wer gelesen hat, warum, und ob es erlaubt war.',
    en: 'A written answer: who read, why, and whether it was allowed.',
  },
  nextSteps: [
    receiptFirst,
    {
      fr: 'Le délégué interroge l’administration qui a lu vos données.',
      nl: 'De functionaris ondervraagt de overheid die uw gegevens las.',
      de: 'Der Datenschutzbeauftragte befragt die Behörde, die Ihre Daten gelesen hat.',
      en: 'The officer questions the administration that read your data.',
    },
    answerWithinMonth,
  ],
  appeal: dataProtectionAppeal,
  legalBasis: [
    {
      title: {
        fr: 'Règlement (UE) 2016/679 (RGPD), articles 12, 15, 18 et 77',
        nl: 'Verordening (EU) 2016/679 (AVG), artikelen 12, 15, 18 en 77',
        de: 'Verordnung (EU) 2016/679 (DSGVO), Artikel 12, 15, 18 und 77',
        en: 'Regulation (EU) 2016/679 (GDPR), articles 12, 15, 18 and 77',
      },
      eli: 'http://data.europa.eu/eli/reg/2016/679/oj',
    },
  ],
  lifeEvents: [],
  theme: 'OTHER',
  keywords: {
    fr: ['vie privée', 'données personnelles', 'RGPD', 'consultation', 'curieux', 'contester', 'DPO'],
    nl: ['privacy', 'persoonsgegevens', 'AVG', 'raadpleging', 'betwisten', 'DPO'],
    de: ['Datenschutz', 'persönliche Daten', 'DSGVO', 'Zugriff', 'anfechten', 'DSB'],
    en: ['privacy', 'personal data', 'GDPR', 'access', 'contest', 'DPO'],
  },
};

export const channels: ProcedureDefinition['channels'] = {
  online: onlineWithCard,
  phone: {
    fr: 'Appelez le 0800 00 478. La personne au téléphone note votre contestation avec vous.',
    nl: 'Bel 0800 00 478. De medewerker noteert uw betwisting samen met u.',
    de: 'Rufen Sie 0800 00 478 an. Die Person am Telefon nimmt Ihre Anfechtung mit Ihnen auf.',
    en: 'Call 0800 00 478. The person on the phone writes your contestation down with you.',
  },
  counter: {
    fr: 'Allez à la maison communale avec votre carte d’identité. L’agent transmet au délégué.',
    nl: 'Ga met uw identiteitskaart naar het gemeentehuis. De medewerker stuurt het door naar de functionaris.',
    de: 'Gehen Sie mit Ihrem Personalausweis zum Gemeindehaus. Es wird an den Datenschutzbeauftragten weitergeleitet.',
    en: 'Go to the municipal office with your identity card. It is passed on to the officer.',
  },
  post: {
    fr: 'Imprimez le formulaire vierge, remplissez-le et envoyez-le au délégué à la protection des données.',
    nl: 'Druk het blanco formulier af, vul het in en stuur het naar de functionaris voor gegevensbescherming.',
    de: 'Drucken Sie das leere Formular, füllen Sie es aus und senden Sie es an den Datenschutzbeauftragten.',
    en: 'Print the blank form, fill it in and send it to the data protection officer.',
  },
};
