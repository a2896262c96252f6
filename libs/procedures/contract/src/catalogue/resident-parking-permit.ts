import type { ProcedureDefinition } from '../definition/procedure-definition';
import { about, channels } from './resident-parking-permit/about';
import { fee } from './resident-parking-permit/fee';
import { deadlines, decisions, handling } from './resident-parking-permit/handling';
import { form } from './resident-parking-permit/questions';
import { testCases } from './resident-parking-permit/test-cases';

/** Resident parking permit (ministerial decree of 9 January 2007): given by the municipality of the main residence. */
export const residentParkingPermit: ProcedureDefinition = {
  format: 'gun-procedure/1',
  key: 'resident-parking-permit',
  version: 2,
  owner: 'gun-operator',
  about,
  channels,
  assurance: 'substantial',
  actAs: ['person'],
  competence: { by: 'municipalityOfFact', fact: 'address', service: 'public-space', orAnswer: '/presentAddress' },
  form,
  declaration: {
    fr: 'Je déclare que ces informations sont exactes. Je préviens la commune si je change d’adresse ou de véhicule.',
    nl: 'Ik verklaar dat deze gegevens juist zijn. Ik verwittig de gemeente als ik van adres of voertuig verander.',
    de: 'Ich erkläre, dass diese Angaben richtig sind. Wechsle ich Adresse oder Fahrzeug, melde ich es der Gemeinde.',
    en: 'I declare that this information is correct. I tell the municipality if my address or vehicle changes.',
  },
  deadlines,
  handling,
  decisions,
  fee,
  draftDays: 90,
  retention: {
    fr: 'Le dossier est conservé pendant la durée de la carte et dix ans après, puis archivé. Un refus est gardé un an.',
    nl: 'Het dossier blijft bewaard zolang de kaart loopt en tien jaar daarna, dan wordt het gearchiveerd. Een weigering blijft één jaar.',
    de: 'Das Dossier wird während der Gültigkeit und zehn Jahre danach aufbewahrt, dann archiviert. Eine Ablehnung bleibt ein Jahr.',
    en: 'The dossier is kept while the permit lasts and ten years after, then archived. A refusal is kept for one year.',
  },
  testCases,
};
