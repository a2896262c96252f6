import type { ProcedureDefinition } from '../definition/procedure-definition';
import { about, channels } from './birth-certificate/about';
import { deadlines, decisions, handling } from './birth-certificate/handling';
import { form } from './birth-certificate/questions';
import { testCases } from './birth-certificate/test-cases';

/** Copy or extract of a birth certificate (old Civil Code, art. 6 and 44): bound, from the database of civil-status acts. */
export const birthCertificate: ProcedureDefinition = {
  format: 'gun-procedure/1',
  key: 'birth-certificate',
  version: 1,
  owner: 'gun-operator',
  about,
  channels,
  // The certificate of somebody else can be asked here too: a weaker sign-in would open it.
  assurance: 'high',
  actAs: ['person'],
  competence: { by: 'municipalityOfFact', fact: 'address', service: 'population', orAnswer: '/presentAddress' },
  form,
  declaration: {
    fr: 'Je déclare que ces informations sont exactes et que j’ai le droit de demander ce document.',
    nl: 'Ik verklaar dat deze gegevens juist zijn en dat ik dit document mag aanvragen.',
    de: 'Ich erkläre, dass diese Angaben richtig sind und ich dieses Dokument beantragen darf.',
    en: 'I declare that this information is correct and that I may ask for this document.',
  },
  deadlines,
  handling,
  decisions,
  draftDays: 90,
  retention: {
    fr: 'Le contenu du document n’est pas conservé. La date, le type et le motif de la délivrance restent 10 ans, pour le contrôle.',
    nl: 'De inhoud van het document wordt niet bewaard. De datum, de soort en de reden blijven 10 jaar, voor de controle.',
    de: 'Der Inhalt des Dokuments wird nicht aufbewahrt. Datum, Art und Grund der Ausstellung bleiben 10 Jahre, zur Kontrolle.',
    en: 'The content of the document is not kept. The date, kind and reason of its issue stay for 10 years, for audit.',
  },
  testCases,
};
