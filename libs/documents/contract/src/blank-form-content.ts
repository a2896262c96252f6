/** A procedure on paper: what the form on screen asks, to be filled in with a pen. Holds no personal data at all. */
import { LocalDate } from '@gun/kernel';
import { z } from 'zod';
import { PaperContact, PaperLanguage, PaperLine, PaperText } from './official-paper';

/** How a question is answered with a pen. */
export const PenAnswer = z.discriminatedUnion('kind', [
  /** Lines to write on. */
  z.strictObject({ kind: z.literal('lines'), count: z.int().min(1).max(20) }),
  /** Boxes to tick; `several` when more than one may be ticked. */
  z.strictObject({ kind: z.literal('choice'), several: z.boolean(), options: z.array(PaperLine).min(1).max(60) }),
  /** One box per character, in groups: `[2, 2, 2, 3, 2]` for a national number. */
  z.strictObject({
    kind: z.literal('boxes'),
    groups: z.array(z.int().min(1).max(12)).min(1).max(8),
    separators: z.array(z.string().max(3)).max(7).default([]),
    prefix: z.string().max(4).optional(),
  }),
  /** Day, month and year. */
  z.strictObject({ kind: z.literal('date') }),
  /** An amount in euro. */
  z.strictObject({ kind: z.literal('amount') }),
  /** A document to enclose: a box to tick beside its name. */
  z.strictObject({ kind: z.literal('enclosure') }),
]);
export type PenAnswer = z.infer<typeof PenAnswer>;

/** One question as printed. */
export const PenQuestion = z.strictObject({
  label: PaperLine,
  hint: PaperText.optional(),
  /** In which case to answer, in words: "Only if you answered yes to question 3". */
  condition: PaperLine.optional(),
  optional: z.boolean().default(false),
  answer: PenAnswer,
});
export type PenQuestion = z.infer<typeof PenQuestion>;

/** One part of the form; a repeated group (children, vehicles) is printed as that many blocks. */
export const PenSection = z.strictObject({
  title: PaperLine,
  hint: PaperText.optional(),
  repeat: z.strictObject({ blocks: z.int().min(2).max(8), label: PaperLine }).optional(),
  questions: z.array(PenQuestion).min(1).max(80),
});
export type PenSection = z.infer<typeof PenSection>;

/** The printable blank form of a procedure, equal in rights to the one on screen. */
export const BlankFormContent = z.strictObject({
  language: PaperLanguage,
  procedure: PaperLine,
  authority: PaperLine,
  /** The version of the procedure that this paper belongs to, and since when it applies. */
  edition: PaperLine,
  editionDate: LocalDate,
  introduction: z.array(PaperText).max(6).default([]),
  sections: z.array(PenSection).min(1).max(40),
  declaration: PaperText,
  /** Who signs, for example "You" and "Your partner". */
  signatories: z.array(PaperLine).min(1).max(4),
  /** Where the filled-in form goes and who helps. */
  returnTo: PaperContact,
});
export type BlankFormContent = z.infer<typeof BlankFormContent>;
/** What a caller writes, before defaults are filled in. */
export type BlankFormInput = z.input<typeof BlankFormContent>;
