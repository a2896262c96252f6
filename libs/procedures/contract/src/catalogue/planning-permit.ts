import type { ProcedureDefinition } from '../definition/procedure-definition';
import { about, channels } from './planning-permit/about';
import { deadlines, decisions, handling, inquiry } from './planning-permit/handling';
import { form } from './planning-permit/questions';
import { testCases } from './planning-permit/test-cases';

/** Planning permit in Wallonia (CoDT, decree of 20 July 2016): decided by the municipality of the site, on a strict clock. */
export const planningPermit: ProcedureDefinition = {
  format: 'gun-procedure/1',
  key: 'planning-permit',
  version: 2,
  owner: 'gun-operator',
  about,
  channels,
  assurance: 'substantial',
  actAs: ['person', 'enterprise'],
  competence: { by: 'municipalityOfAnswer', pointer: '/siteAddress', service: 'urban-planning' },
  form,
  declaration: {
    fr: 'Je déclare que ces informations et les plans sont exacts, et que je peux disposer du bien.',
    nl: 'Ik verklaar dat deze gegevens en de plannen juist zijn, en dat ik over het goed mag beschikken.',
    de: 'Ich erkläre, dass diese Angaben und Pläne richtig sind und ich über das Gut verfügen darf.',
    en: 'I declare that this information and the plans are correct, and that I may use the property.',
  },
  deadlines,
  handling,
  inquiry,
  decisions,
  draftDays: 365,
  retention: {
    fr: 'Le dossier est conservé pendant la durée du permis et dix ans après, puis archivé. Un refus est gardé un an.',
    nl: 'Het dossier blijft bewaard zolang de vergunning loopt en tien jaar daarna, dan wordt het gearchiveerd. Een weigering blijft één jaar.',
    de: 'Das Dossier wird während der Genehmigung und zehn Jahre danach aufbewahrt, dann archiviert. Eine Ablehnung bleibt ein Jahr.',
    en: 'The dossier is kept while the permit lasts and ten years after, then archived. A refusal is kept for one year.',
  },
  testCases,
};
