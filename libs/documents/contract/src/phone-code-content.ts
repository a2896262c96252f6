import { LocalDate } from '@gun/kernel';
import { z } from 'zod';
import { PaperContact, PaperLanguage, PaperLine } from './official-paper';

/**
 * A sheet to take home from a counter, with the code that a phone scans once the letter with the PIN is there. It names
 * nobody: whoever finds it has half of what it takes.
 */
export const PhoneCodeContent = z.strictObject({
  language: PaperLanguage,
  /** That of the letter with the PIN. */
  reference: PaperLine,
  authority: PaperLine,
  document: PaperLine,
  /** What the QR code says. */
  code: z.string().min(1).max(500),
  preparedOn: LocalDate,
  until: LocalDate,
  contact: PaperContact,
});
export type PhoneCodeContent = z.infer<typeof PhoneCodeContent>;
