import type { ProcedureDefinition } from '../definition/procedure-definition';
import { about, channels } from './change-of-address/about';
import { deadlines, decisions, handling } from './change-of-address/handling';
import { form } from './change-of-address/questions';
import { testCases } from './change-of-address/test-cases';

/** Declaration of a change of address (act of 19 July 1991): decided by the municipality of the new residence. */
export const changeOfAddress: ProcedureDefinition = {
  format: 'gun-procedure/1',
  key: 'change-of-address',
  version: 2,
  owner: 'national-register',
  about,
  channels,
  assurance: 'substantial',
  actAs: ['person'],
  competence: { by: 'municipalityOfAnswer', pointer: '/newAddress', service: 'population' },
  form,
  declaration: {
    fr: 'Je déclare que ces informations sont exactes et que les personnes nommées habitent à cette adresse.',
    nl: 'Ik verklaar dat deze gegevens juist zijn en dat de genoemde personen op dit adres wonen.',
    de: 'Ich erkläre, dass diese Angaben richtig sind und die genannten Personen an dieser Adresse wohnen.',
    en: 'I declare that this information is correct and that the people named live at this address.',
  },
  deadlines,
  handling,
  decisions,
  draftDays: 90,
  retention: {
    fr: 'Le registre garde l’adresse. Ce dossier est conservé jusqu’à un an après le délai de recours.',
    nl: 'Het register bewaart het adres. Dit dossier blijft bewaard tot één jaar na de beroepstermijn.',
    de: 'Das Register behält die Adresse. Dieses Dossier wird bis ein Jahr nach der Beschwerdefrist aufbewahrt.',
    en: 'The register keeps the address. This dossier is kept until one year after the appeal period.',
  },
  testCases,
};
