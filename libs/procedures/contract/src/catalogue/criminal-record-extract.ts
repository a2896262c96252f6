import type { ProcedureDefinition } from '../definition/procedure-definition';
import { about, channels } from './criminal-record-extract/about';
import { deadlines, decisions, handling } from './criminal-record-extract/handling';
import { form } from './criminal-record-extract/questions';
import { testCases } from './criminal-record-extract/test-cases';

/**
 * Criminal-record extract (Code of criminal procedure, art. 595 and 596). Convictions are data of GDPR art. 10: hence
 * the high assurance level, and an extract that the counter delivers without keeping its content.
 */
export const criminalRecordExtract: ProcedureDefinition = {
  format: 'gun-procedure/1',
  key: 'criminal-record-extract',
  version: 1,
  owner: 'central-criminal-record',
  about,
  channels,
  assurance: 'high',
  actAs: ['person'],
  competence: { by: 'municipalityOfFact', fact: 'address', service: 'population', orAnswer: '/presentAddress' },
  form,
  declaration: {
    fr: 'Je déclare que ces informations sont exactes et que je demande mon propre extrait.',
    nl: 'Ik verklaar dat deze gegevens juist zijn en dat ik mijn eigen uittreksel vraag.',
    de: 'Ich erkläre, dass diese Angaben richtig sind und ich meinen eigenen Auszug beantrage.',
    en: 'I declare that this information is correct and that I ask for my own extract.',
  },
  deadlines,
  handling,
  decisions,
  draftDays: 90,
  retention: {
    fr: 'Nous gardons le fait, le modèle et la date de la délivrance, pas le contenu de l’extrait.',
    nl: 'We bewaren het feit, het model en de datum van de aflevering, niet de inhoud van het uittreksel.',
    de: 'Wir behalten die Tatsache, das Muster und das Datum der Ausstellung, nicht den Inhalt des Auszugs.',
    en: 'We keep the fact, the model and the date of delivery, not the content of the extract.',
  },
  testCases,
};
