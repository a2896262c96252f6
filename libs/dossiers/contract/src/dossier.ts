/** What a dossier looks like from outside, for the citizen. */
import { Language, LocalizedText, Uuid } from '@gun/kernel';
import { Answers, Concept, Fact, FormDefinition, ProcedureKey } from '@gun/procedures-contract';
import { z } from 'zod';
import { DossierEvidence } from './dossier-evidence';
import { dossierStatuses } from './dossier-status';

export const DossierStatusCode = z.enum(dossierStatuses).meta({ id: 'DossierStatusCode', title: 'DossierStatusCode' });

/** The legal clock: the date, the rule in words, and whether it stands still. */
export const ClockView = z
  .object({
    label: LocalizedText,
    due: z.string().max(10).optional(),
    rule: LocalizedText,
    /** Share of the period that has run, 0 to 1. */
    elapsed: z.number().min(0).max(1),
    paused: z.boolean(),
    pausedDays: z.int().min(0),
    effect: z.enum(['none', 'deemedRefused', 'deemedGranted', 'lossOfCompetence', 'mustRegister']),
  })
  .meta({ id: 'ClockView', title: 'ClockView' });
export type ClockView = z.infer<typeof ClockView>;

/** A public inquiry with its dates, announced once the legal clock has started. */
export const InquiryView = z
  .object({
    label: LocalizedText,
    explanation: LocalizedText,
    from: z.string().max(10),
    to: z.string().max(10),
    legalBasis: z.string().max(300),
  })
  .meta({ id: 'InquiryView', title: 'InquiryView' });
export type InquiryView = z.infer<typeof InquiryView>;

/** One line of the append-only timeline. Internal lines never reach the citizen. */
export const TimelineEntry = z
  .object({
    at: z.string().max(40),
    kind: z.enum([
      'started',
      'submitted',
      'claimed',
      'released',
      'correctionAsked',
      'resubmitted',
      'handedOver',
      'decided',
      'carriedOut',
      'documentAdded',
      'withdrawn',
      'evidenceAccepted',
      'evidenceRefused',
      'evidenceArrived',
      'evidenceAsked',
      'evidenceChecked',
    ]),
    text: LocalizedText,
    /** Who, as the reader may know them: an office or an agency, or the applicant. */
    by: LocalizedText,
    /** The owner did it, or the enterprise through somebody; absent when another person spoke for them. */
    own: z.boolean().optional(),
  })
  .meta({ id: 'TimelineEntry', title: 'TimelineEntry' });
export type TimelineEntry = z.infer<typeof TimelineEntry>;

/** A correction that an officer asks: named fields, each with a remark, and nothing else may change. */
export const CorrectionView = z
  .object({
    id: Uuid,
    askedAt: z.string().max(40),
    answeredAt: z.string().max(40).optional(),
    message: z.string().max(2000).optional(),
    fields: z.array(z.object({ pointer: z.string().max(200), remark: z.string().max(1000) })).max(40),
  })
  .meta({ id: 'CorrectionView', title: 'CorrectionView' });
export type CorrectionView = z.infer<typeof CorrectionView>;

export const DecisionView = z
  .object({
    outcome: z.enum(['granted', 'refused']),
    decidedAt: z.string().max(40),
    title: LocalizedText,
    by: LocalizedText,
    /** The reasons, in the language of the decision. */
    reasons: z.array(z.string().max(4000)).max(20),
    appeal: LocalizedText,
    language: Language,
  })
  .meta({ id: 'DecisionView', title: 'DecisionView' });
export type DecisionView = z.infer<typeof DecisionView>;

/** A document of the dossier; its content is downloaded from the documents API. */
export const DossierDocument = z
  .object({
    href: z.string().max(200),
    id: Uuid,
    kind: z.enum(['receipt', 'decision', 'extract', 'upload']),
    title: LocalizedText,
    mediaType: z.string().max(100),
    bytes: z.int().min(0),
    createdAt: z.string().max(40),
  })
  .meta({ id: 'DossierDocument', title: 'DossierDocument' });
export type DossierDocument = z.infer<typeof DossierDocument>;

export const OfficeView = z
  .object({
    key: z.string().max(60),
    name: LocalizedText,
    phone: z.string().max(30),
    email: z.string().max(200),
    address: LocalizedText,
    hours: LocalizedText,
  })
  .meta({ id: 'OfficeView', title: 'OfficeView' });
export type OfficeView = z.infer<typeof OfficeView>;

/** A dossier in a list. */
export const DossierSummary = z
  .object({
    href: z.string().max(200),
    id: Uuid,
    reference: z.string().max(40),
    procedure: ProcedureKey,
    /** Name of the procedure, and of the value that it puts right. */
    title: LocalizedText,
    status: DossierStatusCode,
    outcome: z.enum(['granted', 'refused']).optional(),
    /** The value of a register that it asks to put right. */
    about: Concept.optional(),
    /** What is expected, of whom, by when: one sentence, never "in progress" alone. */
    statement: LocalizedText,
    yourTurn: z.boolean(),
    updatedAt: z.string().max(40),
    /** Day after which an untouched draft is removed. */
    expiresOn: z.string().max(10).optional(),
    due: z.string().max(10).optional(),
  })
  .meta({ id: 'DossierSummary', title: 'DossierSummary' });
export type DossierSummary = z.infer<typeof DossierSummary>;

export const Dossiers = z
  .object({ items: z.array(DossierSummary).max(100), next: z.string().max(300).optional() })
  .meta({ id: 'Dossiers', title: 'Dossiers' });
export type Dossiers = z.infer<typeof Dossiers>;

/** The whole dossier, as its owner sees it. */
export const DossierView = DossierSummary.omit({ href: true })
  .extend({
    self: z.string().max(200),
    version: z.int().min(1),
    revision: z.int().min(0),
    language: Language,
    party: z.object({ kind: z.enum(['person', 'enterprise']), name: z.string().max(200).meta({ personal: 'name' }) }),
    submittedAt: z.string().max(40).optional(),
    office: OfficeView.optional(),
    /** The step that runs now, in words. */
    step: LocalizedText.optional(),
    nextSteps: z.array(LocalizedText).max(8),
    clock: ClockView.optional(),
    inquiry: InquiryView.optional(),
    corrections: z.array(CorrectionView).max(50),
    decision: DecisionView.optional(),
    documents: z.array(DossierDocument).max(100),
    timeline: z.array(TimelineEntry).max(500),
    actions: z.array(z.enum(['submit', 'discard', 'withdraw', 'resubmit'])).max(4),
    /** Where to sign in again with a stronger means, when the procedure needs it. */
    assurance: z.enum(['low', 'substantial', 'high']),
  })
  .meta({ id: 'DossierView', title: 'DossierView' });
export type DossierView = z.infer<typeof DossierView>;

/** All that a form page needs, in one answer. */
export const DossierForm = z
  .object({
    dossier: DossierView,
    form: FormDefinition,
    declaration: LocalizedText,
    answers: Answers,
    facts: z.array(Fact).max(20),
    /** Proofs that sources can give, in the order in which the form asks for them. */
    evidence: z.array(DossierEvidence).max(20),
    /** What the owner told the counter and confirmed: begins the questions about how to reach them. */
    contacts: z
      .array(
        z.object({
          kind: z.enum(['email', 'phone']),
          value: z.string().max(260).meta({ personal: 'contact' }),
          confirmedOn: z.string().max(10),
        }),
      )
      .max(2),
    /** Reasons why a source is missing and the citizen goes on by hand, one sentence each. */
    notices: z.array(LocalizedText).max(10),
    fee: z
      .object({
        euroCent: z.int().min(0),
        explanation: LocalizedText,
        lines: z
          .array(
            z.object({
              label: LocalizedText,
              value: z.number(),
              unit: z.enum(['euroCent', 'squareMetre', 'day', 'count']),
            }),
          )
          .max(10),
      })
      .optional(),
    /** In a correction: the only questions that may change. */
    editable: z.array(z.string().max(200)).max(40).optional(),
  })
  .meta({ id: 'DossierForm', title: 'DossierForm' });
export type DossierForm = z.infer<typeof DossierForm>;
