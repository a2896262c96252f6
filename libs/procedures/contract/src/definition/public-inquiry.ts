/**
 * A public inquiry: days on which anyone may look at the file and react, before the authority decides. Its length is a
 * rule of the procedure; its dates follow from the day on which the legal clock started, and are announced then.
 */
import { LocalizedText } from '@gun/kernel';
import { z } from 'zod';
import { Logic } from '../logic/json-logic';

/** `MM-dd` of each year. */
const DayOfYear = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

export const PublicInquiry = z.strictObject({
  label: LocalizedText,
  /** What anyone can do meanwhile, and which notice counts when dates differ. */
  explanation: LocalizedText,
  /** The answers that need one; without it every dossier has an inquiry. */
  onlyIf: Logic.optional(),
  /** Calendar days between the start of the clock and the first day, in which the notice is posted. */
  afterDays: z.int().min(0).max(365),
  /** Calendar days, the first and the last included. */
  lastsDays: z.int().min(1).max(120),
  /** Parts of each year that do not count. */
  suspended: z.array(z.strictObject({ from: DayOfYear, to: DayOfYear })).max(4),
  legalBasis: z.string().max(300),
});
export type PublicInquiry = z.infer<typeof PublicInquiry>;
