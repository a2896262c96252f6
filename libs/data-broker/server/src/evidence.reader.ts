/**
 * The door of the broker for whoever handles a procedure: which evidence exists, on which basis it may be asked, and
 * the question itself. A question is put to several sources side by side and never throws: each source that fails says
 * so in its own answer.
 */
import type { EvidenceAnswer, EvidenceType } from '@gun/data-broker-contract';
import type { CitizenActor } from '@gun/kernel';

/** What the person reads before they ask: by which text, under which deliberation, until when. */
export interface EvidencePermission {
  /** Keys of the fields that may be asked: often fewer than the type has. */
  readonly fields: readonly string[];
  readonly legalBasis: string;
  readonly deliberation?: string;
  readonly until?: string;
}

/** The explicit request of the person: for which procedure and dossier, and exactly which types. */
export interface EvidenceQuestion {
  readonly purpose: string;
  readonly dossierId: string;
  /** Of the dossier, as people know it: what the access log shows. */
  readonly reference?: string;
  /** Page of the dossier, where the person comes back to after looking at evidence on the site of its source. */
  readonly returnTo?: string;
  readonly types: readonly string[];
}

export abstract class EvidenceReader {
  /** The published type; undefined when no connector offers it. */
  abstract find(type: string): EvidenceType | undefined;
  abstract list(): readonly EvidenceType[];
  /** Undefined when no authorisation in force allows this purpose to ask for this type. */
  abstract permissionFor(purpose: string, type: string): EvidencePermission | undefined;
  /** Records the explicit request, then asks: one answer for each type, in their order. */
  abstract ask(actor: CitizenActor, question: EvidenceQuestion): Promise<EvidenceAnswer[]>;
}
