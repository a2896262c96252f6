/** Codes of the log in words. A code that this page does not know yet is shown as it is: better odd than hidden. */
import type { AccessEntry } from '@gun/data-broker-contract';
import type { Language } from '@gun/kernel';
import type { ProcedureSummary } from '@gun/procedures-contract';
import type { IconName, TagLook } from '@gun/ui';
import type { AccessesMessages } from './accesses-messages';

type Words = (key: string) => string;

const knownOf =
  <Known extends string>() =>
  (...codes: Known[]): ReadonlySet<string> =>
    new Set(codes);

const blocks = knownOf<keyof AccessesMessages['block']>()(
  'name',
  'birthDate',
  'birthPlace',
  'nationality',
  'address',
  'household',
  'appointments',
  'enterprise',
  'units',
  'mandates',
  'dossier',
  'document',
  'queueEntry',
  'credential',
  'dossierList',
  'documentList',
  'messageList',
  'contactData',
  'mandateList',
  'wallet',
  'accessLog',
  'evidenceRequest',
  'nationalNumber',
  'income-statement',
  'school-enrolment',
  'vehicle-registration',
  'driving-licence',
  'enterprise-registration',
  'disability-recognition',
  'education-award',
  'foreign-diploma',
  'shown-diploma',
  'tax-proposal',
  'age_over_18',
  'taxable-income',
  'trainingCredits',
  ...(['identity', 'proofOfAge', 'drivingLicence', 'diploma', 'criminalRecordExtract', 'organisation'] as const),
);
const purposes = knownOf<keyof AccessesMessages['purpose']>()(
  'profile',
  'sign-in',
  'representation',
  'acting',
  'diploma-credential',
  'credential-revocation',
  'credential-handover',
  'identity-credential',
  'age-credential',
  'age-proof',
  'licence-credential',
  'organisation-credential',
  'training-credits',
  'wallet-presentation',
  'wallet-taking',
  'micro-credential',
);
const sources = knownOf<keyof AccessesMessages['source']>()(
  'nationalRegister',
  'enterpriseRegister',
  'dossiers',
  'tax',
  'enrolment',
  'div',
  'cbss',
  'led',
  'oots',
  'wallet',
  'trainingCredits',
  'wallet',
);

export function blocksInWords({ what }: AccessEntry, say: Words, language: Language): string {
  const named = [...new Set(what.map(typeOf))].map((block) => (blocks.has(block) ? say(`block.${block}`) : block));
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(named);
}

/** A field of evidence (`income-statement.incomeYear`) is told by its type: the line names every field, the list need not. */
const typeOf = (block: string): string => block.split('.')[0] ?? block;

export function purposeInWords(
  { why: { purpose } }: AccessEntry,
  say: Words,
  procedures: readonly ProcedureSummary[],
  language: Language,
): string {
  if (purposes.has(purpose)) return say(`purpose.${purpose}`);
  return procedures.find(({ key }) => key === purpose)?.name[language] ?? purpose;
}

/** Of a dossier, as people know it. Lines about no dossier hold an id of ours, which says nothing to anybody. */
export const referenceIn = ({ why: { dossier } }: AccessEntry): string | undefined =>
  dossier?.startsWith('GUN-') ? dossier : undefined;

export const sourceInWords = ({ source }: AccessEntry, say: Words): string =>
  sources.has(source) ? say(`source.${source}`) : source;

/** What came of it, as the key of a sentence: what its owner refused was refused by nobody else. */
export const outcomeInWords = ({ outcome, failure }: AccessEntry): keyof AccessesMessages['outcome'] =>
  failure === 'refusedByHolder' ? failure : outcome;

/** Who acted for the subject, and by which right. */
export function representativeInWords(
  { representative }: AccessEntry,
  say: (key: string, values: { readonly name: string }) => string,
): string | undefined {
  if (!representative) return undefined;
  const { name, right } = representative;
  return say(`representative.${right}`, { name: name ?? say('representative.unnamed', { name: '' }) });
}

/** Why somebody looked, at a glance. */
export type AccessCategory = keyof AccessesMessages['category'];

/** What the counter itself asks, it asks for a page or a form that its owner has open. */
const counter = 'gun';

export function categoryOf({ who, why, outcome, representative }: AccessEntry): AccessCategory {
  if (outcome !== 'given') return 'nothing';
  if (why.reason) return 'outside';
  if (who.organisation.id === counter) return representative ? 'represented' : 'visit';
  return why.dossier ? 'dossier' : 'law';
}

export const categoryLooks: Record<AccessCategory, { readonly look: TagLook; readonly icon?: IconName }> = {
  dossier: { look: 'ok' },
  visit: { look: 'plain' },
  represented: { look: 'info', icon: 'person' },
  law: { look: 'info', icon: 'scale' },
  outside: { look: 'turn', icon: 'eye' },
  nothing: { look: 'hollow' },
};
