/**
 * News of this domain, written to the outbox in the transaction of the change. They carry ids and codes, never
 * answers, names or national numbers.
 */
import { defineEvent, Language, Uuid } from '@gun/kernel';
import { z } from 'zod';

const Concerning = z.object({
  dossierId: Uuid,
  /** The party that owns the dossier. */
  ownerId: Uuid,
  reference: z.string(),
  procedure: z.string(),
  version: z.int(),
  language: Language,
  /** Office that handles it, when there is one. */
  office: z.string().optional(),
  at: z.string(),
});

export const dossierSubmitted = defineEvent('dossiers.submitted', Concerning.extend({ again: z.boolean() }));
export const dossierCorrectionAsked = defineEvent('dossiers.correctionAsked', Concerning.extend({ fields: z.int() }));
export const dossierClaimed = defineEvent('dossiers.claimed', Concerning.extend({ released: z.boolean() }));
/** A step of an agency begins: its own system reads this from the event feed. */
export const dossierHandedOver = defineEvent(
  'dossiers.handedOver',
  Concerning.extend({ agency: z.string(), step: z.string(), kind: z.enum(['decide', 'execute']) }),
);
export const dossierDecided = defineEvent(
  'dossiers.decided',
  Concerning.extend({ outcome: z.enum(['granted', 'refused']), byAgency: z.boolean() }),
);
export const dossierCompleted = defineEvent('dossiers.completed', Concerning);
/** A source that answers later can now; its owner looks first. */
export const dossierEvidenceArrived = defineEvent('dossiers.evidenceArrived', Concerning);
/** An agency asks for evidence; the owner looks first, and says yes or no. */
export const dossierEvidenceAsked = defineEvent('dossiers.evidenceAsked', Concerning);
export const dossierWithdrawn = defineEvent('dossiers.withdrawn', Concerning);
