import { LocalDate } from '@gun/kernel';
import { z } from 'zod';
import { PaperContact, PaperLanguage, PaperLine } from './official-paper';

/**
 * A letter with the PIN of a document that an officer prepared for a phone. It is drawn when it is printed and kept
 * nowhere: whoever has the paper has the PIN, and nobody else.
 */
export const PinLetterContent = z.strictObject({
  language: PaperLanguage,
  reference: PaperLine,
  /** The office that prepared it. */
  authority: PaperLine,
  addressee: z.strictObject({ name: PaperLine, addressLines: z.array(PaperLine).min(1).max(6) }),
  /** What the PIN opens: the kind of document, never what it says. */
  document: PaperLine,
  pin: z.string().regex(/^\d{6}$/),
  preparedOn: LocalDate,
  /** Last day on which the PIN opens it. */
  until: LocalDate,
  /** Where the holder can withdraw it: the wallet on the portal. */
  walletUrl: z.url({ protocol: /^https?$/ }).max(500),
  contact: PaperContact,
});
export type PinLetterContent = z.infer<typeof PinLetterContent>;
