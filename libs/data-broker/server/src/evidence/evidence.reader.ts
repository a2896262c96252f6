/**
 * The door of the broker for whoever handles a procedure: which evidence exists, on which basis it may be asked, and
 * the question itself. A question is put to several sources side by side and never throws: each source that fails says
 * so in its own answer.
 */
import type { AccessActor, EvidenceAnswer, EvidenceType } from '@gun/data-broker-contract';
import type { CitizenActor } from '@gun/kernel';

/** What the person reads before they ask: by which text, under which deliberation, until when. */
export interface EvidencePermission {
  /** Keys of the fields that may be asked: often fewer than the type has. */
  readonly fields: readonly string[];
  readonly legalBasis: string;
  readonly deliberation?: string;
  readonly until?: string;
  /** The law lets the consumer have it before the person has seen it. */
  readonly withoutPreview?: true;
}

/** The explicit request of the person: for which procedure and dossier, and exactly which types. */
export interface EvidenceQuestion {
  readonly purpose: string;
  /** Absent when a person reads their own data outside any dossier. */
  readonly dossierId?: string;
  /** Of the dossier, as people know it: what the access log shows. */
  readonly reference?: string;
  /** Page of the portal, as a path, where the person comes back to after looking at evidence on the site of its source. */
  readonly returnTo?: string;
  readonly types: readonly string[];
  /** Only these fields of what the purpose may know; all of it when absent. */
  readonly fields?: readonly string[];
  /** Whose authorisation is used; absent: that of the counter. */
  readonly consumer?: string;
  /** The conversation with an agency for which it is asked: what a source defers belongs to it, and not to the dossier. */
  readonly conversation?: string;
}

/** Somebody other than the counter who learns the answer. */
export interface EvidenceConsumer {
  readonly id: string;
  /** As the access log names them. */
  readonly who: AccessActor;
}

/** Whom evidence is about. */
export interface EvidenceSubject {
  readonly partyId: string;
  readonly partyKind: 'person' | 'enterprise';
}

export abstract class EvidenceReader {
  /** The published type; undefined when no connector offers it. */
  abstract find(type: string): EvidenceType | undefined;
  abstract list(): readonly EvidenceType[];
  /** Undefined when no authorisation in force allows the consumer (the counter) to ask for this type for this purpose. */
  abstract permissionFor(purpose: string, type: string, consumer?: string): EvidencePermission | undefined;
  /** Records the explicit request, then asks: one answer for each type, in their order. */
  abstract ask(actor: CitizenActor, question: EvidenceQuestion): Promise<EvidenceAnswer[]>;
  /**
   * Asks for a consumer, under its own authorisation and with its name in the access log. Whether the person had to see
   * it first is for the caller to know.
   */
  abstract askFor(
    consumer: EvidenceConsumer,
    subject: EvidenceSubject,
    question: EvidenceQuestion,
  ): Promise<EvidenceAnswer[]>;
  /** Writes down that a consumer asked for what it may not have: no source heard of it, and the person will. */
  abstract noteRefusal(
    consumer: EvidenceConsumer,
    subject: EvidenceSubject,
    question: EvidenceQuestion,
    reason: string,
  ): Promise<void>;
}
