/** What grantors and training providers send and receive. They know a person by the pseudonym of their sector only. */
import { Instant, Language, LocalDate, PlainLine, PlainText, Uuid } from '@gun/kernel';
import { SubjectPseudonym } from '@gun/data-broker-contract';
import { z } from 'zod';
import { TrainingAmount, TrainingSchemeKey, TrainingUnit } from './training-account';

/** Whoever is meant need not have come to the counter yet: the grant waits for them until its last day. */
export const GrantTrainingCredits = z
  .strictObject({ subject: SubjectPseudonym, scheme: TrainingSchemeKey, amount: TrainingAmount })
  .meta({ id: 'GrantTrainingCredits', title: 'GrantTrainingCredits' });
export type GrantTrainingCredits = z.infer<typeof GrantTrainingCredits>;

export const TrainingGrant = z
  .object({
    id: Uuid,
    scheme: TrainingSchemeKey,
    amount: TrainingAmount,
    unit: TrainingUnit,
    grantedAt: Instant,
    /** Last day on which it can be spent, by the rule of the scheme. */
    until: LocalDate,
  })
  .meta({ id: 'TrainingGrant', title: 'TrainingGrant' });
export type TrainingGrant = z.infer<typeof TrainingGrant>;

/** What was reserved and is not claimed goes back to the person at once. */
export const ClaimTrainingCredits = z
  .strictObject({ code: z.string().min(12).max(20), amount: TrainingAmount })
  .meta({ id: 'ClaimTrainingCredits', title: 'ClaimTrainingCredits' });
export type ClaimTrainingCredits = z.infer<typeof ClaimTrainingCredits>;

/** `courseCancelled`: it did not take place. `notAttended`: the person did not come. `correction`: claimed by mistake. */
const RefundReason = z
  .enum(['courseCancelled', 'notAttended', 'correction'])
  .meta({ id: 'TrainingRefundReason', title: 'TrainingRefundReason' });

export const RefundTrainingCredits = z
  .strictObject({ amount: TrainingAmount, reason: RefundReason })
  .meta({ id: 'RefundTrainingCredits', title: 'RefundTrainingCredits' });
export type RefundTrainingCredits = z.infer<typeof RefundTrainingCredits>;

/** What a finished course attests: its title, its day, and what it was. */
export const CompleteTraining = z
  .strictObject({
    title: PlainLine(200).min(1),
    completedOn: LocalDate,
    description: PlainText(1_000).optional(),
    /** Hours that it took. */
    studyHours: TrainingAmount.optional(),
    language: Language.optional(),
    /** Level in the European Qualifications Framework. */
    level: z.int().min(1).max(8).optional(),
  })
  .meta({ id: 'CompleteTraining', title: 'CompleteTraining' });
export type CompleteTraining = z.infer<typeof CompleteTraining>;

export const TrainingClaim = z
  .object({
    self: z.string().max(200),
    id: Uuid,
    subject: SubjectPseudonym,
    scheme: TrainingSchemeKey,
    unit: TrainingUnit,
    amount: TrainingAmount,
    /** Given back so far. */
    refunded: z.int().min(0).max(10_000),
    /** Whether it was reported that the course was finished. */
    completed: z.boolean(),
  })
  .meta({ id: 'TrainingClaim', title: 'TrainingClaim' });
export type TrainingClaim = z.infer<typeof TrainingClaim>;
