import type { ProcedureDefinition } from '../definition/procedure-definition';
import { about, channels } from './diploma-recognition/about';
import { fee } from './diploma-recognition/fee';
import { deadlines, decisions, handling } from './diploma-recognition/handling';
import { form } from './diploma-recognition/questions';
import { testCases } from './diploma-recognition/test-cases';

/** Recognition of a foreign higher-education diploma by the French Community (Lisbon convention of 11 April 1997). */
export const diplomaRecognition: ProcedureDefinition = {
  format: 'gun-procedure/1',
  key: 'diploma-recognition',
  version: 3,
  owner: 'french-community-recognition',
  about,
  channels,
  assurance: 'substantial',
  actAs: ['person'],
  competence: { by: 'office', office: 'french-community-recognition' },
  form,
  declaration: {
    fr: 'Je déclare que ces informations et ces documents sont authentiques.',
    nl: 'Ik verklaar dat deze gegevens en documenten echt zijn.',
    de: 'Ich erkläre, dass diese Angaben und Dokumente echt sind.',
    en: 'I declare that this information and these documents are authentic.',
  },
  deadlines,
  handling,
  decisions,
  fee,
  draftDays: 180,
  retention: {
    fr: 'La décision est conservée : elle vous sert toute votre carrière. Les documents sont effacés un an après la décision.',
    nl: 'De beslissing blijft bewaard: ze dient u heel uw loopbaan. De documenten worden één jaar na de beslissing gewist.',
    de: 'Die Entscheidung wird aufbewahrt: Sie dient Ihnen im ganzen Berufsleben. Die Dokumente werden ein Jahr danach gelöscht.',
    en: 'The decision is kept: it serves you for your whole career. The documents are erased one year after the decision.',
  },
  testCases,
};
