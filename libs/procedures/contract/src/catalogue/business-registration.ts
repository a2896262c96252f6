import type { ProcedureDefinition } from '../definition/procedure-definition';
import { about, channels } from './business-registration/about';
import { fee } from './business-registration/fee';
import { deadlines, decisions, handling } from './business-registration/handling';
import { form } from './business-registration/questions';
import { testCases } from './business-registration/test-cases';

/** First registration of a sole trader in the Crossroads Bank for Enterprises, by a recognised enterprise counter. */
export const businessRegistration: ProcedureDefinition = {
  format: 'gun-procedure/1',
  key: 'business-registration',
  version: 2,
  owner: 'enterprise-counters',
  about,
  channels,
  assurance: 'substantial',
  actAs: ['person'],
  competence: { by: 'office', office: 'enterprise-counters' },
  form,
  declaration: {
    fr: 'Je déclare que ces informations sont exactes et que je ne commence pas avant d’être inscrit.',
    nl: 'Ik verklaar dat deze gegevens juist zijn en dat ik niet begin voor ik ingeschreven ben.',
    de: 'Ich erkläre, dass diese Angaben richtig sind und ich nicht vor der Eintragung beginne.',
    en: 'I declare that this information is correct and that I do not start before I am registered.',
  },
  deadlines,
  handling,
  decisions,
  fee,
  draftDays: 180,
  retention: {
    fr: 'La Banque-Carrefour garde l’inscription. Ce dossier est conservé jusqu’à un an après le délai de recours.',
    nl: 'De Kruispuntbank bewaart de inschrijving. Dit dossier blijft bewaard tot één jaar na de beroepstermijn.',
    de: 'Die Unternehmensdatenbank behält die Eintragung. Dieses Dossier wird bis ein Jahr nach der Beschwerdefrist aufbewahrt.',
    en: 'The Crossroads Bank keeps the registration. This dossier is kept until one year after the appeal period.',
  },
  testCases,
};
