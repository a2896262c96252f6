/**
 * What an administrative decision must carry: formal reasons (act of 29 July 1991), the appeal paragraph and the person
 * to ask (act of 11 April 1994, art. 2), the language rules (laws of 18 July 1966), and whether an algorithm took part.
 * Each is a required field, so that a decision without its reasons cannot be printed.
 */
import { LocalDate } from '@gun/kernel';
import { z } from 'zod';
import {
  AuthenticLanguage,
  LegalReference,
  PaperContact,
  PaperLanguage,
  PaperLine,
  PaperLink,
  PaperParty,
  PaperText,
} from './official-paper';

/** A fact that was found, where, and when. */
const FoundFact = z.strictObject({ statement: PaperText, source: PaperLine, readOn: LocalDate });
export type FoundFact = z.infer<typeof FoundFact>;

/** One reason: the rule, the facts it is applied to, what the citizen said, and why the decision follows. */
const DecisionReason = z.strictObject({
  rule: PaperText,
  legalBasis: LegalReference,
  facts: z.array(FoundFact).min(1).max(40),
  /** What the applicant said about it; absent only when there was nothing to answer. */
  heard: PaperText.optional(),
  conclusion: PaperText,
});
export type DecisionReason = z.infer<typeof DecisionReason>;

/** A way to contest: which body, in which form, until when. Without it no period starts to run. */
const AppealRoute = z.strictObject({
  title: PaperLine,
  body: PaperText,
  form: PaperText,
  period: PaperText,
  legalBasis: LegalReference.optional(),
});
export type AppealRoute = z.infer<typeof AppealRoute>;

/** A decision as it leaves the office. */
export const DecisionContent = z.strictObject({
  language: PaperLanguage,
  authenticLanguage: AuthenticLanguage,
  reference: PaperLine,
  procedure: PaperLine,
  authority: PaperLine,
  /** Decides the mark beside the sentence; the sentence itself says it in words. */
  outcome: z.enum(['granted', 'partlyGranted', 'refused', 'closed']),
  /** The decision in one sentence, the first thing read: "The terrace is permitted from … to …". */
  decision: PaperText,
  /** The operative part, one article each. */
  articles: z.array(PaperText).max(30).default([]),
  decidedOn: LocalDate,
  place: PaperLine.optional(),
  decidedBy: z.strictObject({ name: PaperLine, capacity: PaperLine }),
  addressee: PaperParty,
  actingFor: PaperLine.optional(),
  /** What was asked, in one sentence, with its date. */
  request: PaperText,
  reasons: z.array(DecisionReason).min(1).max(30),
  /** Values on which the dossier rests and that the person contests: one sentence each. */
  contested: z.array(PaperText).max(40).default([]),
  legalBases: z.array(LegalReference).min(1).max(30),
  /** Dates that count, for example the end of the statutory period and the law that sets it. */
  dates: z
    .array(z.strictObject({ label: PaperLine, value: PaperLine }))
    .max(12)
    .default([]),
  /** At least one: where no ordinary appeal exists, the Council of State or a court remains. */
  appeals: z.array(AppealRoute).min(1).max(6),
  /** "No algorithm took part", or which one, for which step, and how to ask for a person. */
  algorithm: PaperText,
  contact: PaperContact,
  ombudsman: PaperContact,
  privacyNotice: PaperLink,
});
export type DecisionContent = z.infer<typeof DecisionContent>;
/** What a caller writes, before defaults are filled in. */
export type DecisionInput = z.input<typeof DecisionContent>;
