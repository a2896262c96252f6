import type { ProcedureDefinition } from '../definition/procedure-definition';
import { about, channels } from './simplified-tax-return/about';
import { deadlines, decisions, handling } from './simplified-tax-return/handling';
import { form } from './simplified-tax-return/questions';
import { testCases } from './simplified-tax-return/test-cases';

/** Answer to a proposal of simplified return (Income Tax Code 1992, art. 305 to 308). Silence is agreement. */
export const simplifiedTaxReturn: ProcedureDefinition = {
  format: 'gun-procedure/1',
  key: 'simplified-tax-return',
  version: 2,
  owner: 'fps-finance-income',
  about,
  channels,
  assurance: 'high',
  actAs: ['person'],
  competence: { by: 'office', office: 'fps-finance-income' },
  form,
  declaration: {
    fr: 'Je déclare que la proposition est exacte et complète, avec les corrections que j’indique.',
    nl: 'Ik verklaar dat het voorstel juist en volledig is, met de verbeteringen die ik aangeef.',
    de: 'Ich erkläre, dass der Vorschlag mit meinen Berichtigungen richtig und vollständig ist.',
    en: 'I declare that the proposal is correct and complete, with the corrections that I give.',
  },
  deadlines,
  handling,
  decisions,
  draftDays: 90,
  retention: {
    fr: 'Le dossier est gardé 10 ans, pour le contrôle de l’impôt. Un brouillon non envoyé est effacé.',
    nl: 'Het dossier blijft 10 jaar bewaard, voor de controle van de belasting. Een niet verstuurd ontwerp wordt gewist.',
    de: 'Das Dossier wird 10 Jahre aufbewahrt, zur Kontrolle der Steuer. Ein nicht gesandter Entwurf wird gelöscht.',
    en: 'The dossier is kept for 10 years, to audit the tax. A draft that is not sent is erased.',
  },
  testCases,
};
