/** News of the broker, written to the outbox. It says that evidence can be fetched, never what it says. */
import { defineEvent, Instant, Uuid } from '@gun/kernel';
import { z } from 'zod';
import { EvidenceTypeKey } from './evidence-type';

/** A source that was to answer later has its answer ready: asking again for the same dossier and type gives it. */
export const evidenceReady = defineEvent(
  'dataBroker.evidenceReady',
  z.object({ ownerId: Uuid, dossierId: Uuid, type: EvidenceTypeKey, at: Instant }),
);
