import type { ProcedureDefinition } from '../definition/procedure-definition';
import { about, channels } from './european-health-insurance-card/about';
import { deadlines, decisions, handling } from './european-health-insurance-card/handling';
import { form } from './european-health-insurance-card/questions';
import { testCases } from './european-health-insurance-card/test-cases';

/** European health insurance card (Regulations (EC) 883/2004 and 987/2009): issued by the person’s own sickness fund. */
export const europeanHealthInsuranceCard: ProcedureDefinition = {
  format: 'gun-procedure/1',
  key: 'european-health-insurance-card',
  version: 1,
  owner: 'sickness-funds',
  about,
  channels,
  assurance: 'substantial',
  actAs: ['person'],
  competence: { by: 'office', office: 'sickness-funds' },
  form,
  declaration: {
    fr: 'Je déclare que ces informations sont exactes et que je peux demander la carte pour les personnes choisies.',
    nl: 'Ik verklaar dat deze gegevens juist zijn en dat ik de kaart mag aanvragen voor de gekozen personen.',
    de: 'Ich erkläre, dass diese Angaben richtig sind und ich die Karte für die gewählten Personen beantragen darf.',
    en: 'I declare that this information is correct and that I may order the card for the people chosen.',
  },
  deadlines,
  handling,
  decisions,
  draftDays: 90,
  retention: {
    fr: 'La mutualité garde la date d’envoi de la carte. Ce dossier est effacé un an après la réponse.',
    nl: 'Het ziekenfonds bewaart de verzenddatum van de kaart. Dit dossier wordt één jaar na het antwoord gewist.',
    de: 'Die Krankenkasse behält das Versanddatum der Karte. Dieses Dossier wird ein Jahr nach der Antwort gelöscht.',
    en: 'The sickness fund keeps the date on which the card was sent. This dossier is erased one year after the answer.',
  },
  testCases,
};
