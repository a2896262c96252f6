/** News of the broker, written to the outbox. It says that evidence can be fetched, never what it says. */
import { defineEvent, Instant, Uuid } from '@gun/kernel';
import { z } from 'zod';
import { EvidenceTypeKey } from './evidence-type';

/** A source that was to answer later has its answer ready: asking again for the same dossier and type gives it. */
export const evidenceReady = defineEvent(
  'dataBroker.evidenceReady',
  z.object({ ownerId: Uuid, dossierId: Uuid, type: EvidenceTypeKey, at: Instant }),
);

/** An agency asks the person whom a dossier is of to look at evidence, and to say yes or no. */
export const previewAsked = defineEvent(
  'dataBroker.previewAsked',
  z.object({
    ownerId: Uuid,
    dossierId: Uuid,
    previewId: Uuid,
    agency: z.string().max(60),
    at: Instant,
  }),
);
