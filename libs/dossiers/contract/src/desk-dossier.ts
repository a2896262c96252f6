/** What a dossier looks like to the civil servant who handles it. */
import { Language, LocalizedText, Uuid } from '@gun/kernel';
import { Answers, Fact, FormDefinition, ProcedureKey } from '@gun/procedures-contract';
import { z } from 'zod';
import {
  ClockView,
  CorrectionView,
  DecisionView,
  DossierDocument,
  DossierStatusCode,
  InquiryView,
  TimelineEntry,
} from './dossier';
import { EvidenceInHand } from './dossier-evidence';

/** One row of a work queue: clock first, then who and what. */
export const QueueItem = z
  .object({
    href: z.string().max(200),
    id: Uuid,
    reference: z.string().max(40),
    procedure: ProcedureKey,
    title: LocalizedText,
    applicant: z.string().max(200).meta({ personal: 'name' }),
    status: DossierStatusCode,
    step: LocalizedText.optional(),
    due: z.string().max(10).optional(),
    paused: z.boolean(),
    submittedAt: z.string().max(40),
    language: Language,
    /** Who has claimed it. */
    claimant: z.string().max(200).optional(),
    mine: z.boolean(),
  })
  .meta({ id: 'QueueItem', title: 'QueueItem' });
export type QueueItem = z.infer<typeof QueueItem>;

export const Queue = z
  .object({
    items: z.array(QueueItem).max(100),
    counts: z.object({ open: z.int(), mine: z.int(), waiting: z.int(), decided: z.int() }),
    next: z.string().max(300).optional(),
  })
  .meta({ id: 'Queue', title: 'Queue' });
export type Queue = z.infer<typeof Queue>;

/** A value that the applicant gave beside the value that the register holds, or the one before a correction. */
export const ChangedValue = z
  .object({
    pointer: z.string().max(200),
    label: LocalizedText,
    before: LocalizedText.optional(),
    after: LocalizedText.optional(),
    /** `register`: differs from what the source says. `correction`: changed since the correction was asked. */
    kind: z.enum(['register', 'correction']),
  })
  .meta({ id: 'ChangedValue', title: 'ChangedValue' });
export type ChangedValue = z.infer<typeof ChangedValue>;

/** A ready decision text, in the language of the dossier's procedure. */
export const DecisionOption = z
  .object({
    id: z.string().max(40),
    outcome: z.enum(['granted', 'refused']),
    title: LocalizedText,
    rule: LocalizedText,
    operative: LocalizedText,
    reasons: z.array(z.object({ id: z.string().max(40), text: LocalizedText })).max(12),
    legalBasis: z.array(z.object({ title: LocalizedText, eli: z.string().max(300).optional() })).max(6),
    appeal: LocalizedText,
  })
  .meta({ id: 'DecisionOption', title: 'DecisionOption' });
export type DecisionOption = z.infer<typeof DecisionOption>;

export const DeskDossierView = z
  .object({
    self: z.string().max(200),
    id: Uuid,
    reference: z.string().max(40),
    procedure: ProcedureKey,
    version: z.int().min(1),
    title: LocalizedText,
    status: DossierStatusCode,
    revision: z.int().min(0),
    language: Language,
    /** Languages in which the competent office may decide (coordinated laws of 18 July 1966). */
    decisionLanguages: z.array(Language).min(1).max(4),
    applicant: z.object({
      name: z.string().max(200).meta({ personal: 'name' }),
      actingFor: z.string().max(200).optional(),
    }),
    submittedAt: z.string().max(40),
    step: LocalizedText.optional(),
    claimant: z.string().max(200).optional(),
    mine: z.boolean(),
    clock: ClockView.optional(),
    inquiry: InquiryView.optional(),
    form: FormDefinition,
    answers: Answers,
    facts: z.array(Fact).max(20),
    evidence: z.array(EvidenceInHand).max(20),
    changes: z.array(ChangedValue).max(200),
    corrections: z.array(CorrectionView).max(50),
    documents: z.array(DossierDocument).max(100),
    /** The applicant asked for letters: the office prints what it decides and posts it. */
    byPost: z.boolean(),
    timeline: z.array(TimelineEntry.extend({ internal: z.boolean() })).max(500),
    decision: DecisionView.optional(),
    decisionOptions: z.array(DecisionOption).max(10),
    actions: z.array(z.enum(['claim', 'release', 'askCorrection', 'handOver', 'decide'])).max(5),
  })
  .meta({ id: 'DeskDossierView', title: 'DeskDossierView' });
export type DeskDossierView = z.infer<typeof DeskDossierView>;
