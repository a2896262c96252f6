/**
 * One line of the access log: who learned what about whom, why, and what came of it. It answers the questions of GDPR
 * art. 15(1) and of the Belgian once-only practice: metadata, never a value that was read.
 *
 * Must stay true: a line is hashed as it stands here (see `leaf-of-entry.ts`). A new field is optional and a known one
 * never changes its meaning, or old lines could no longer be checked.
 */
import { Instant, LocalizedText, PlainText, Uuid } from '@gun/kernel';
import { z } from 'zod';

const Code = z.string().regex(/^[a-zA-Z][\w.-]{0,59}$/);

/** What came of asking. A source that failed or was not allowed to be asked gave nothing, and the line says so. */
const AccessOutcome = z.enum(['given', 'absent', 'failed', 'refused']);
export type AccessOutcome = z.infer<typeof AccessOutcome>;

export const AccessActor = z
  .strictObject({
    /** A civil servant, or software that asked by itself. */
    kind: z.enum(['person', 'system']),
    organisation: z.strictObject({ id: Code, name: LocalizedText }),
    role: z.enum(['officer', 'supervisor', 'auditor']).optional(),
    /** The civil servant as their own administration can find them; meaningless to anybody else. */
    agent: z
      .string()
      .regex(/^[0-9A-F]{4}-[0-9A-F]{4}$/)
      .optional(),
  })
  .meta({ id: 'AccessActor', title: 'AccessActor' });
export type AccessActor = z.infer<typeof AccessActor>;

export const AccessEntry = z
  .strictObject({
    id: Uuid,
    at: Instant,
    /** The party whose data it is: a person or an enterprise. */
    subject: Uuid,
    who: AccessActor,
    /** Pieces of data, by name. */
    what: z.array(Code).min(1).max(40),
    why: z.strictObject({
      /** A procedure, or a duty of the counter itself. */
      purpose: Code,
      /** Reference of the dossier that needed it. */
      dossier: z.string().max(40).optional(),
      legalBasis: z.string().max(300).optional(),
      /** Deliberation or protocol that allows the exchange (act of 30 July 2018, art. 20). */
      authorisation: z.string().max(120).optional(),
      /** Typed by a civil servant who opened what they were not handling. */
      reason: PlainText(500).min(10).max(500).optional(),
    }),
    outcome: AccessOutcome,
    /** Why a source gave nothing, by name. */
    failure: Code.optional(),
    source: Code,
    /** Through which door the answer left. */
    channel: z.enum(['portal', 'desk', 'agency']),
    /** Who acted for the subject, and by which right; absent when they acted themselves, or nobody did. */
    representative: z
      .strictObject({
        name: z.string().max(200).meta({ personal: 'name' }).optional(),
        right: z.enum(['parent', 'director', 'mandate', 'administrator', 'guardian']),
      })
      .optional(),
    /** Trace id of the request, as its answer carried it. */
    trace: Uuid.optional(),
    /** Not shown to the subject before this moment, because an investigation would suffer. */
    visibleFrom: Instant.optional(),
    /** The text of law that lets the line be shown later, which its subject reads once it is. */
    delayedBy: z.string().max(300).optional(),
  })
  .meta({ id: 'AccessEntry', title: 'AccessEntry' });
export type AccessEntry = z.infer<typeof AccessEntry>;
