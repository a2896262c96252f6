import type { ProcedureDefinition } from '../definition/procedure-definition';
import { about, channels } from './study-grant/about';
import { deadlines, decisions, handling } from './study-grant/handling';
import { form } from './study-grant/questions';
import { testCases } from './study-grant/test-cases';

/**
 * Study grant of the French Community (decree of 7 November 1983). No fact of a connected source is typed again: income,
 * enrolment and diplomas come from their sources when the person asks for them.
 */
export const studyGrant: ProcedureDefinition = {
  format: 'gun-procedure/1',
  key: 'study-grant',
  version: 2,
  owner: 'french-community-grants',
  about,
  channels,
  assurance: 'substantial',
  actAs: ['person'],
  competence: { by: 'office', office: 'french-community-grants' },
  form,
  declaration: {
    fr: 'Je déclare que ces informations sont exactes. Je préviens le service si les études s’arrêtent, et rembourse alors ce qui est dû.',
    nl: 'Ik verklaar dat deze gegevens juist zijn. Ik verwittig de dienst als de studies stoppen en betaal dan terug wat verschuldigd is.',
    de: 'Ich erkläre, dass diese Angaben richtig sind. Endet das Studium, melde ich es dem Dienst und zahle den geschuldeten Teil zurück.',
    en: 'I declare that this information is correct. I tell the service if the studies stop, and then pay back what is due.',
  },
  deadlines,
  handling,
  decisions,
  draftDays: 90,
  retention: {
    fr: 'Le dossier et ses preuves sont gardés 10 ans après la décision, pour le contrôle des dépenses publiques.',
    nl: 'Het dossier en zijn bewijzen blijven 10 jaar na de beslissing bewaard, voor de controle van overheidsuitgaven.',
    de: 'Das Dossier und seine Nachweise werden 10 Jahre nach der Entscheidung aufbewahrt, zur Kontrolle öffentlicher Ausgaben.',
    en: 'The dossier and its proofs are kept for 10 years after the decision, to audit public spending.',
  },
  testCases,
};
