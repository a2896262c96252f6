/**
 * A statutory period as the text of a procedure states it. It is data of the procedure's definition, pinned by each
 * dossier; the dates are computed from it by the domain of dossiers.
 */
import { z } from 'zod';

/** `order` asks the authority to hurry and has no effect; `strict` has one; `citizen` is a period of the citizen's. */
export const DeadlineKind = z.enum(['order', 'strict', 'citizen']);
export type DeadlineKind = z.infer<typeof DeadlineKind>;

/**
 * How days are counted. The day of the event never counts and the last day does, except for `clearDays`, where neither
 * counts. `workingDays` are Monday to Friday without legal holidays.
 */
export const DeadlineUnit = z.enum(['calendarDays', 'workingDays', 'clearDays', 'months', 'years']);
export type DeadlineUnit = z.infer<typeof DeadlineUnit>;

/** What the law attaches to a period that runs out. */
export const DeadlineEffect = z.enum(['none', 'deemedRefused', 'deemedGranted', 'lossOfCompetence', 'mustRegister']);
export type DeadlineEffect = z.infer<typeof DeadlineEffect>;

/** One period: what starts it, how long it is, how it is counted, what happens at its end. */
export const DeadlineRule = z
  .strictObject({
    kind: DeadlineKind,
    /** The event that starts the clock: `receipt`, `completeness`, `movingIn`, `notification`, … */
    start: z.string().regex(/^[a-z][A-Za-z]{0,39}$/),
    amount: z.int().min(1).max(1000),
    unit: DeadlineUnit,
    /** Several older texts count Saturday as a working day. */
    saturdayCounts: z.boolean().optional(),
    effect: DeadlineEffect,
    /** True when the text lets the clock stop while documents are asked from the citizen. */
    pausable: z.boolean(),
    /** The article, as it is shown: `CoDT, art. D.IV.46`. */
    legalBasis: z.string().max(300).optional(),
  })
  .meta({ id: 'DeadlineRule', title: 'DeadlineRule' });
export type DeadlineRule = z.infer<typeof DeadlineRule>;
