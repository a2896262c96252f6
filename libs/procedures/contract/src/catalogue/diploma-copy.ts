import type { ProcedureDefinition } from '../definition/procedure-definition';
import { about, channels } from './diploma-copy/about';
import { fee } from './diploma-copy/fee';
import { deadlines, decisions, handling } from './diploma-copy/handling';
import { form } from './diploma-copy/questions';
import { testCases } from './diploma-copy/test-cases';

/** Proof of a diploma obtained in Belgium. Each Community answers for its own: the first answer decides which office. */
export const diplomaCopy: ProcedureDefinition = {
  format: 'gun-procedure/1',
  key: 'diploma-copy',
  version: 2,
  owner: 'french-community-diplomas',
  about,
  channels,
  assurance: 'substantial',
  actAs: ['person'],
  competence: {
    by: 'officeOfAnswer',
    pointer: '/awardedBy',
    offices: { flemish: 'flemish-diplomas', french: 'french-community-diplomas' },
  },
  form,
  declaration: {
    fr: 'Je déclare que ce diplôme est le mien et que ces informations sont exactes.',
    nl: 'Ik verklaar dat dit diploma van mij is en dat deze gegevens juist zijn.',
    de: 'Ich erkläre, dass dieses Diplom meines ist und diese Angaben richtig sind.',
    en: 'I declare that this diploma is mine and that this information is correct.',
  },
  deadlines,
  handling,
  decisions,
  fee,
  draftDays: 90,
  retention: {
    fr: 'Le dossier est gardé un an après la délivrance, puis effacé. L’attestation reste dans votre boîte.',
    nl: 'Het dossier blijft één jaar na de aflevering bewaard en wordt dan gewist. Het attest blijft in uw brievenbus.',
    de: 'Das Dossier bleibt ein Jahr nach der Ausstellung gespeichert, dann wird es gelöscht. Die Bescheinigung bleibt in Ihrem Postfach.',
    en: 'The dossier is kept for one year after the issue, then erased. The statement stays in your mailbox.',
  },
  testCases,
};
