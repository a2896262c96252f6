/**
 * Evidence as an agency asks for it and receives it, for one of its dossiers. The shapes follow the façades of the
 * once-only system of the Union (requirements, evidence types, preview sessions, evidences) in the words of the Belgian
 * REST guide.
 */
import { LocalDate, Problem, Uuid } from '@gun/kernel';
import { z } from 'zod';
import { EvidenceAnswer } from '../evidence';
import { EvidenceTypeKey } from '../evidence-type';
import { SubjectPseudonym } from './subject-pseudonym';

const types = z.array(EvidenceTypeKey).min(1).max(10);

const EnterpriseNumber = z
  .string()
  .regex(/^[01]\d{9}$/)
  .meta({ id: 'EnterpriseNumber', title: 'EnterpriseNumber' });

/** Whom evidence is about: the pseudonym of a person, or the public number of an enterprise; one of the two. */
const subject = { subject: SubjectPseudonym.optional(), enterpriseNumber: EnterpriseNumber.optional() };

/** The subject may be named too: a dossier that is about somebody else is then refused instead of mixed up. */
const about = { dossier: Uuid, evidenceTypes: types, ...subject };

export const StartPreviewSession = z
  .strictObject(about)
  .meta({ id: 'StartPreviewSession', title: 'StartPreviewSession' });
export type StartPreviewSession = z.infer<typeof StartPreviewSession>;

/**
 * `open`: the person has not answered. `accepted`: ask for the evidence within a day. `refused`: the person said no.
 * `handedOver`: it was fetched, and serves once. `over`: nobody answered, or nobody fetched, in time.
 */
export const PreviewState = z
  .enum(['open', 'accepted', 'refused', 'handedOver', 'over'])
  .meta({ id: 'PreviewState', title: 'PreviewState' });
export type PreviewState = z.infer<typeof PreviewState>;

export const PreviewSession = z
  .object({
    self: z.string().max(200),
    id: Uuid,
    dossier: Uuid,
    ...subject,
    state: PreviewState,
    evidenceTypes: types,
    /** The types that the person accepted. */
    accepted: types.optional(),
    /** Page of the portal where the person signs in, sees exactly what would be handed over, and answers. */
    previewLocation: z.string().max(300),
    /** Until when the person can answer, or the agency can fetch what was accepted. */
    until: z.string().max(40),
  })
  .meta({ id: 'PreviewSession', title: 'PreviewSession' });
export type PreviewSession = z.infer<typeof PreviewSession>;

/** `previewSession` is left out only where the law lets the agency ask without a preview. */
export const AskEvidence = z
  .strictObject({ ...about, previewSession: Uuid.optional() })
  .meta({ id: 'AskEvidence', title: 'AskEvidence' });
export type AskEvidence = z.infer<typeof AskEvidence>;

/** `changed`: the source says something else than what the person accepted; another preview session is needed. */
export const HandedEvidence = EvidenceAnswer.omit({ previewLocation: true })
  .extend({ state: z.enum(['known', 'absent', 'deferred', 'unavailable', 'changed']) })
  .meta({ id: 'HandedEvidence', title: 'HandedEvidence' });
export type HandedEvidence = z.infer<typeof HandedEvidence>;

/** Belgian REST guide, long-running tasks: `processing` until `pollAfter` at least, then `done` or `failed`. */
const EvidenceProgress = z
  .object({
    state: z.enum(['processing', 'done', 'failed']),
    pollAfter: z.string().max(40).optional(),
    problem: Problem.optional(),
  })
  .meta({ id: 'EvidenceProgress', title: 'EvidenceProgress' });
export type EvidenceProgress = z.infer<typeof EvidenceProgress>;

/**
 * A value that whom it is about calls wrong, in a dossier that is open at its keeper (GDPR, art. 18(1)(a)). It is what the
 * source says all the same: check it with the keeper before deciding on it.
 */
export const ContestedEvidence = z
  .object({
    /** Type and field: `driving-licence.categories`. */
    concept: z.string().max(101),
    /** Day on which that dossier was submitted. */
    since: LocalDate,
    /** Reference of that dossier. */
    reference: z.string().max(40),
  })
  .meta({ id: 'ContestedEvidence', title: 'ContestedEvidence' });
export type ContestedEvidence = z.infer<typeof ContestedEvidence>;

export const AgencyEvidence = z
  .object({
    self: z.string().max(200),
    id: Uuid,
    dossier: Uuid,
    ...subject,
    status: EvidenceProgress,
    /** One for each type that was asked for, in that order; empty while the person has not answered. */
    evidence: z.array(HandedEvidence).max(10),
    /** Of what is handed over, the values that are contested today. */
    contested: z.array(ContestedEvidence).max(100),
  })
  .meta({ id: 'AgencyEvidence', title: 'AgencyEvidence' });
export type AgencyEvidence = z.infer<typeof AgencyEvidence>;
