import type { ReceiptContent } from '@gun/documents-contract';
import type { EvidenceInHand, OfficeView } from '@gun/dossiers-contract';
import { fillSentence, type Language, type LocalizedText } from '@gun/kernel';
import type { ProcedureDefinition } from '@gun/procedures-contract';
import { amountText, feeFor, isFileAnswer, sizeText, walkForm, type FormState } from '@gun/procedures-contract/engine';
import type { DossierEntity } from '../record/dossier.entity';
import { clockView } from '../handling/dossier-clock';
import { formStateOf } from '../handling/dossier-situation';
import { answerGroups } from './answer-groups';
import { evidenceGroups } from './evidence-groups';
import { paperContact } from './paper-contact';
import { paperParty } from './paper-party';

const step: LocalizedText = { fr: 'Étape {value}', nl: 'Stap {value}', de: 'Schritt {value}', en: 'Step {value}' };
const director: LocalizedText = {
  fr: 'Administrateur ou administratrice selon le registre des entreprises',
  nl: 'Bestuurder volgens het ondernemingsregister',
  de: 'Geschäftsführung laut Unternehmensregister',
  en: 'Director according to the enterprise register',
};

/** Who filled it in for an enterprise, when the form asks. */
const signatory = (dossier: DossierEntity): string | undefined =>
  dossier.facts.find(({ kind }) => kind === 'identity')?.value?.text;

/** The day by which the authority must act, with the rule that gives it. */
function legalDate(dossier: DossierEntity, definition: ProcedureDefinition, at: Date): ReceiptContent['nextSteps'] {
  const { language } = dossier;
  const clock = clockView(definition, dossier.clock, at);
  if (!clock?.due) return [];
  return [{ when: clock.label[language], what: clock.rule[language] }];
}

/** Each file under the question that asked for it, with its name and size. */
function attachments(
  { form }: ProcedureDefinition,
  state: FormState,
  language: Language,
): ReceiptContent['attachments'] {
  const visible = walkForm(form, state).pages.flatMap(({ fields }) => fields);
  const asked = visible.flatMap((field) => [field, ...(field.items ?? []).flat()]);
  return asked.flatMap(({ field, answer }) =>
    (Array.isArray(answer) ? answer : [answer]).filter(isFileAnswer).map(({ name, bytes }) => ({
      title: field.label[language],
      detail: `${name}, ${sizeText(bytes, language)}`,
    })),
  );
}

/** What the receipt of a submitted dossier says, in the dossier's language. */
export function receiptContent(
  dossier: DossierEntity,
  definition: ProcedureDefinition,
  office: OfficeView,
  evidence: readonly EvidenceInHand[],
): ReceiptContent {
  const { language } = dossier;
  const receivedAt = dossier.submittedAt ?? dossier.updatedAt;
  const state = formStateOf(dossier, receivedAt);
  const fee = feeFor(definition, state);
  const party = paperParty(dossier, language);
  const steps = definition.about.nextSteps.map((what, at) => ({
    when: fillSentence(step[language], { value: at + 1 }),
    what: what[language],
  }));
  return {
    language,
    reference: dossier.reference,
    procedure: definition.about.name[language],
    addressee: office.name[language],
    receivedAt: receivedAt.toISOString(),
    applicant: dossier.ownerKind === 'person' ? party : { name: signatory(dossier) ?? party.name, details: [] },
    ...(dossier.ownerKind === 'enterprise' && { actingFor: { party, right: director[language] } }),
    groups: [...answerGroups(definition.form, state, dossier, language), ...evidenceGroups(evidence, language)],
    attachments: attachments(definition, state, language),
    ...(fee && { fee: `${amountText(fee.amount, language)}. ${fee.explanation[language]}`.slice(0, 500) }),
    declaration: definition.declaration[language],
    nextSteps: [...steps, ...legalDate(dossier, definition, receivedAt)].slice(0, 12),
    contact: paperContact(office, language),
  };
}
