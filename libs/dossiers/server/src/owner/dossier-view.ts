/** Maps stored dossiers to what their owner sees. Entities never leave this library. */
import {
  availableActions,
  isUnderWay,
  readDossier,
  type CorrectionView,
  type DecisionView,
  type DossierDocument,
  type DossierSummary,
  type DossierView,
  type OfficeView,
} from '@gun/dossiers-contract';
import { fillPath, inEveryLanguage, type LocalizedText } from '@gun/kernel';
import { tellsReceipt, type ProcedureDefinition } from '@gun/procedures-contract';
import type { DossierEntity, StoredDecision } from '../record/dossier.entity';
import type { Correction, WholeDossier } from '../record/whole-dossier';
import { clockView } from '../handling/dossier-clock';
import { inquiryView } from '../handling/dossier-inquiry';
import { presentStep } from '../handling/dossier-situation';
import { statementOf } from '../wording/dossier-statement';
import { applicant, lines } from '../wording/dossier-wording';
import type { ListedDossier } from './listed-dossier';

/** What a view is made of, loaded by a reader. */
export interface DossierParts extends WholeDossier {
  readonly definition: ProcedureDefinition;
  /** What the value is called that it asks to put right. */
  readonly valueName?: LocalizedText | undefined;
  /** Office or agency that has it now. */
  readonly handledBy: LocalizedText;
  /** Office or agency that decided, once somebody has. */
  readonly decidedBy: LocalizedText;
  readonly office?: OfficeView;
  readonly documents: readonly DossierDocument[];
  readonly now: Date;
}

/** Several dossiers of one procedure are told apart by what each is about. */
const titleWith = (procedure: LocalizedText, value: LocalizedText): LocalizedText => ({
  fr: `${procedure.fr} : ${value.fr}`,
  nl: `${procedure.nl}: ${value.nl}`,
  de: `${procedure.de}: ${value.de}`,
  en: `${procedure.en}: ${value.en}`,
});

export function toDossierSummary({
  dossier,
  definition,
  valueName,
  handledBy,
  now,
}: Pick<DossierParts, 'definition' | 'valueName' | 'handledBy' | 'now'> & {
  readonly dossier: ListedDossier;
}): DossierSummary {
  const clock = clockView(definition, dossier.clock, now);
  return {
    href: fillPath(readDossier, { dossierId: dossier.id }),
    id: dossier.id,
    reference: dossier.reference,
    procedure: dossier.procedure,
    title: valueName ? titleWith(definition.about.name, valueName) : definition.about.name,
    ...(dossier.about && { about: dossier.about }),
    status: dossier.status,
    ...(dossier.outcome && { outcome: dossier.outcome }),
    statement: statementOf(dossier, definition, handledBy),
    yourTurn: dossier.status === 'waiting',
    updatedAt: dossier.updatedAt.toISOString(),
    ...(dossier.status === 'draft' && dossier.expiresOn && { expiresOn: dossier.expiresOn }),
    ...(isUnderWay(dossier.status) && clock?.due && { due: clock.due }),
  };
}

export const toCorrectionView = (correction: Correction): CorrectionView => ({
  id: correction.id,
  askedAt: correction.askedAt.toISOString(),
  ...(correction.answeredAt && { answeredAt: correction.answeredAt.toISOString() }),
  ...(correction.message && { message: correction.message }),
  fields: correction.fields,
});

/** An agency decides in words of its own: the procedure names the outcome, where it has one name for it. */
function titleFor(outcome: StoredDecision['outcome'], { decisions }: ProcedureDefinition): LocalizedText {
  const [only, another] = decisions.filter((template) => template.outcome === outcome);
  return only && !another ? only.title : lines[outcome];
}

export function toDecisionView(
  decision: StoredDecision,
  definition: ProcedureDefinition,
  by: LocalizedText,
): DecisionView {
  const template = definition.decisions.find(({ id }) => id === decision.template);
  return {
    outcome: decision.outcome,
    decidedAt: decision.decidedAt,
    title: template?.title ?? titleFor(decision.outcome, definition),
    by,
    reasons: [...decision.reasons],
    appeal: template?.appeal ?? inEveryLanguage(decision.agency?.appeal ?? ''),
    language: decision.language,
  };
}

/** Name of the party that a dossier belongs to, as the register gave it. */
export function partyName(dossier: DossierEntity): string {
  const kind = dossier.ownerKind === 'enterprise' ? 'enterprise' : 'identity';
  const typed = dossier.answers['fullName'];
  const name =
    dossier.facts.find((fact) => fact.kind === kind)?.value?.text ?? (typeof typed === 'string' ? typed : '');
  return name.slice(0, 200); // a draft may hold anything; what is sent was checked
}

/** What was sent has its receipt: it does not come next any more. */
const nextStepsOf = ({ about }: ProcedureDefinition, { submittedAt }: DossierEntity): LocalizedText[] =>
  submittedAt && tellsReceipt(about) ? about.nextSteps.slice(1) : about.nextSteps;

/** The whole dossier as its owner sees it: internal timeline lines are left out here and nowhere else. */
export function toDossierView(parts: DossierParts): DossierView {
  const { dossier, definition, decidedBy, office, now } = parts;
  const { href, ...summary } = toDossierSummary(parts);
  const step = presentStep(definition, dossier);
  const clock = isUnderWay(dossier.status) ? clockView(definition, dossier.clock, now) : undefined;
  const inquiry = inquiryView(definition, dossier, now);
  const actions = availableActions(dossier.status, step?.kind, 'owner');
  return {
    ...summary,
    self: href,
    version: dossier.version,
    revision: dossier.revision,
    language: dossier.language,
    party: { kind: dossier.ownerKind, name: partyName(dossier) },
    ...(dossier.submittedAt && { submittedAt: dossier.submittedAt.toISOString() }),
    ...(office && { office }),
    ...(step && { step: step.label }),
    nextSteps: nextStepsOf(definition, dossier),
    ...(clock && { clock }),
    ...(inquiry && { inquiry }),
    corrections: parts.corrections.map(toCorrectionView),
    ...(dossier.decision && { decision: toDecisionView(dossier.decision, definition, decidedBy) }),
    documents: [...parts.documents],
    timeline: parts.timeline
      .filter(({ internal }) => !internal)
      .map(({ at, kind, text, by }) => ({
        ...{ at: at.toISOString(), kind, text, by },
        ...(by.en === applicant.en && { own: true }),
      })),
    actions: actions.filter(
      (action) => action !== 'askCorrection' && action !== 'handOver' && action !== 'decide' && action !== 'carryOut',
    ),
    assurance: definition.assurance,
  };
}
