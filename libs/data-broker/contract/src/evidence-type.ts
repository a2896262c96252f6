/**
 * The catalogue of evidence: requirement → evidence type → source, as the directories of the EU once-only system have it
 * (Regulation (EU) 2018/1724, art. 14; evidence broker and data service directory). What a source is able to prove
 * stands here field by field; nothing else can be asked of it.
 */
import { LocalizedText } from '@gun/kernel';
import { z } from 'zod';

/** `income-statement`, `school-enrolment`: also the word in an authorisation and in the access log. */
export const EvidenceTypeKey = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .meta({ id: 'EvidenceTypeKey', title: 'EvidenceTypeKey' });

/** How a value is written for people: amounts are whole euro cents, dates are `yyyy-MM-dd`. */
const EvidenceValueKind = z
  .enum(['text', 'date', 'euroCent', 'number', 'yesNo'])
  .meta({ id: 'EvidenceValueKind', title: 'EvidenceValueKind' });

export const EvidenceFieldShape = z
  .object({ key: z.string().max(40), label: LocalizedText, kind: EvidenceValueKind })
  .meta({ id: 'EvidenceFieldShape', title: 'EvidenceFieldShape' });
export type EvidenceFieldShape = z.infer<typeof EvidenceFieldShape>;

/** The register that answers, and the public body that keeps it. */
export const EvidenceSource = z
  .object({
    key: z.string().max(40),
    name: LocalizedText,
    keeper: LocalizedText,
    level: z.enum(['federal', 'community', 'region', 'municipality', 'memberState']),
    /**
     * `immediate`: answers at once. `deferred`: may answer hours or days later. `preview`: shows it at its own site first.
     * `wallet`: the person shows it, from any wallet.
     */
    manner: z.enum(['immediate', 'deferred', 'preview', 'wallet']),
  })
  .meta({ id: 'EvidenceSource', title: 'EvidenceSource' });
export type EvidenceSource = z.infer<typeof EvidenceSource>;

export const EvidenceType = z
  .object({
    key: EvidenceTypeKey,
    /** What a procedure wants to know; several types, from several sources, can prove the same requirement. */
    requirement: z.string().max(60),
    title: LocalizedText,
    about: z.enum(['person', 'enterprise']),
    source: EvidenceSource,
    fields: z.array(EvidenceFieldShape).min(1).max(20),
    /** Days after which an answer is asked again instead of being used again. */
    freshDays: z.int().min(0).max(400),
  })
  .meta({ id: 'EvidenceType', title: 'EvidenceType' });
export type EvidenceType = z.infer<typeof EvidenceType>;
