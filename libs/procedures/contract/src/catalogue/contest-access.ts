import type { ProcedureDefinition } from '../definition/procedure-definition';
import { about, channels } from './contest-access/about';
import { deadlines, decisions, handling } from './contest-access/handling';
import { form } from './contest-access/questions';
import { testCases } from './contest-access/test-cases';

/** Contesting one access to one's data (GDPR, art. 12 to 18 and 77): examined by the data protection officer. */
export const contestAccess: ProcedureDefinition = {
  format: 'gun-procedure/1',
  key: 'contest-access',
  version: 1,
  owner: 'data-protection-officer',
  about,
  channels,
  assurance: 'substantial',
  actAs: ['person', 'enterprise'],
  competence: { by: 'office', office: 'data-protection-officer' },
  form,
  declaration: {
    fr: 'Je demande au délégué à la protection des données d’examiner cette lecture.',
    nl: 'Ik vraag de functionaris voor gegevensbescherming om deze raadpleging te onderzoeken.',
    de: 'Ich beantrage, dass der Datenschutzbeauftragte diesen Zugriff prüft.',
    en: 'I ask the data protection officer to examine this access.',
  },
  deadlines,
  handling,
  decisions,
  draftDays: 90,
  retention: {
    fr: 'Le délégué garde la contestation et sa réponse. Ce dossier est effacé cinq ans après la réponse.',
    nl: 'De functionaris bewaart de betwisting en het antwoord. Dit dossier wordt vijf jaar na het antwoord gewist.',
    de: 'Der Datenschutzbeauftragte behält die Anfechtung und die Antwort. Dieses Dossier wird fünf Jahre nach der Antwort gelöscht.',
    en: 'The officer keeps the contestation and the answer. This dossier is erased five years after the answer.',
  },
  testCases,
};
