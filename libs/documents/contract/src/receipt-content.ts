import { Instant } from '@gun/kernel';
import { z } from 'zod';
import { PaperContact, PaperGroup, PaperLanguage, PaperLine, PaperParty, PaperText } from './official-paper';

/**
 * Everything a receipt prints: who filed what, for whom, at which instant, every question with its answer, what the
 * applicant declared, and what happens next. The law lets a date run from it, so nothing on it is left to memory.
 */
export const ReceiptContent = z.strictObject({
  language: PaperLanguage,
  reference: PaperLine,
  procedure: PaperLine,
  /** The authority that received it. */
  addressee: PaperLine,
  receivedAt: Instant,
  /** How it came in, when not through the portal: counter, post, phone. */
  channel: PaperLine.optional(),
  applicant: PaperParty,
  /** The represented party, and the right by which the applicant acts. */
  actingFor: z.strictObject({ party: PaperParty, right: PaperLine }).optional(),
  groups: z.array(PaperGroup).max(60),
  attachments: z
    .array(z.strictObject({ title: PaperLine, detail: PaperLine }))
    .max(100)
    .default([]),
  fee: PaperLine.optional(),
  declaration: PaperText,
  /** In order of time; `when` is written out, for example "by 14 December 2026 at the latest". */
  nextSteps: z
    .array(z.strictObject({ when: PaperLine, what: PaperText }))
    .min(1)
    .max(12),
  contact: PaperContact,
});
export type ReceiptContent = z.infer<typeof ReceiptContent>;
