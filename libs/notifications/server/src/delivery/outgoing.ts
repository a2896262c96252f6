/** What is sent, and what became of it. */
import type { ContactKind } from '@gun/profile-contract';

export type Medium = 'email' | 'sms';
export const mediumOf: Record<ContactKind, Medium> = { email: 'email', phone: 'sms' };
export const kindOf: Record<Medium, ContactKind> = { email: 'email', sms: 'phone' };

/**
 * `refused`: the other side knows this address and will never take it. `later`: it answered, and wants to be asked
 * again. `away`: nothing sensible was heard.
 */
export type SendingResult = 'sent' | 'refused' | 'later' | 'away';

export interface OutgoingMail {
  /** The same for each attempt, so that a mail that arrives twice can be recognised. */
  readonly id: string;
  readonly to: string;
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface OutgoingSms {
  readonly id: string;
  /** E.164. */
  readonly to: string;
  readonly text: string;
}

/** The way to a mail server. */
export abstract class Mailer {
  abstract send(mail: OutgoingMail): Promise<SendingResult>;
  abstract close(): void;
}

/** The way to whoever hands text messages to the operators. */
export abstract class SmsGateway {
  abstract send(sms: OutgoingSms): Promise<SendingResult>;
}
