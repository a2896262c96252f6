import type { ProcedureDefinition } from '../definition/procedure-definition';
import { about, channels } from './correct-register-data/about';
import { deadlines, decisions, handling } from './correct-register-data/handling';
import { keepers } from './correct-register-data/keepers';
import { form, wrongValue } from './correct-register-data/questions';
import { testCases } from './correct-register-data/test-cases';

/** Having one value of a register put right (GDPR, art. 16): handled by the keeper of that register. */
export const correctRegisterData: ProcedureDefinition = {
  format: 'gun-procedure/1',
  key: 'correct-register-data',
  version: 1,
  owner: 'gun-operator',
  about,
  channels,
  assurance: 'substantial',
  actAs: ['person', 'enterprise'],
  competence: { by: 'keeperOfValue', fact: wrongValue.id, keepers },
  form,
  declaration: {
    fr: 'Je déclare que la donnée indiquée est fausse et que ce que j’écris est exact.',
    nl: 'Ik verklaar dat het aangeduide gegeven fout is en dat wat ik schrijf juist is.',
    de: 'Ich erkläre, dass die genannte Angabe falsch ist und dass meine Angaben richtig sind.',
    en: 'I declare that the named value is wrong and that what I write is correct.',
  },
  deadlines,
  handling,
  decisions,
  draftDays: 90,
  retention: {
    fr: 'Le service garde votre demande et sa réponse. Ce dossier est effacé cinq ans après la réponse.',
    nl: 'De dienst bewaart uw vraag en het antwoord. Dit dossier wordt vijf jaar na het antwoord gewist.',
    de: 'Der Dienst behält Ihren Antrag und die Antwort. Dieses Dossier wird fünf Jahre nach der Antwort gelöscht.',
    en: 'The service keeps your request and its answer. This dossier is erased five years after the answer.',
  },
  testCases,
};
