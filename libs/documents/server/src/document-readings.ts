import type { CitizenActor } from '@gun/kernel';

/** What of a party's papers somebody is about to see: one of them, or all their names. */
export interface DocumentReading {
  readonly what: 'document' | 'documentList';
  /** The dossier that the paper belongs to. */
  readonly dossierId?: string;
}

/**
 * Told before papers leave to whoever acts for their owner. The access log stands beside this domain: the domain of
 * dossiers, above both, writes the line.
 */
export abstract class DocumentReadings {
  /** @throws accessLogClosed when the line cannot be kept: then nothing is shown. */
  abstract note(actor: CitizenActor, reading: DocumentReading): Promise<void>;
}
