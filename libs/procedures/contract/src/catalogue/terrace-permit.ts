import type { ProcedureDefinition } from '../definition/procedure-definition';
import { about, channels } from './terrace-permit/about';
import { fee } from './terrace-permit/fee';
import { deadlines, decisions, handling } from './terrace-permit/handling';
import { form } from './terrace-permit/questions';
import { testCases } from './terrace-permit/test-cases';

/** Permit to use public space for a terrace: a discretionary, revocable decision of the municipality of the unit. */
export const terracePermit: ProcedureDefinition = {
  format: 'gun-procedure/1',
  key: 'terrace-permit',
  version: 3,
  owner: 'gun-operator',
  about,
  channels,
  assurance: 'substantial',
  actAs: ['enterprise'],
  competence: {
    by: 'municipalityOfUnit',
    pointer: '/unit',
    fact: 'establishmentUnits',
    service: 'public-space',
    orAnswer: '/unitAddress',
  },
  form,
  declaration: {
    fr: 'Je déclare que ces informations et le plan sont exacts, au nom de l’entreprise.',
    nl: 'Ik verklaar namens de onderneming dat deze gegevens en het plan juist zijn.',
    de: 'Ich erkläre im Namen des Unternehmens, dass diese Angaben und der Plan richtig sind.',
    en: 'I declare on behalf of the enterprise that this information and the plan are correct.',
  },
  deadlines,
  handling,
  decisions,
  fee,
  draftDays: 90,
  retention: {
    fr: 'Le dossier est conservé pendant la durée de l’autorisation et dix ans après, puis archivé. Un refus est gardé un an.',
    nl: 'Het dossier blijft bewaard zolang de vergunning loopt en tien jaar daarna, dan wordt het gearchiveerd. Een weigering blijft één jaar.',
    de: 'Das Dossier wird während der Genehmigung und zehn Jahre danach aufbewahrt, dann archiviert. Eine Ablehnung bleibt ein Jahr.',
    en: 'The dossier is kept while the permit lasts and ten years after, then archived. A refusal is kept for one year.',
  },
  testCases,
};
