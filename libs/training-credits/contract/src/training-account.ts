/** What a person sees of their training credits: what is left of each scheme and until when, and every move so far. */
import { Instant, LocalDate, LocalizedText, PlainLine, Uuid } from '@gun/kernel';
import { z } from 'zod';

/** Key of a scheme: schemes are data, so the list is open. */
export const TrainingSchemeKey = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,39}$/)
  .meta({ id: 'TrainingSchemeKey', title: 'TrainingSchemeKey' });

/** Whole hours or whole days, as the law of the scheme counts them. */
export const TrainingAmount = z.int().min(1).max(10_000).meta({ id: 'TrainingAmount', title: 'TrainingAmount' });

/** What one unit of a scheme is. */
export const TrainingUnit = z.enum(['hour', 'day']).meta({ id: 'TrainingUnit', title: 'TrainingUnit' });
export type TrainingUnit = z.infer<typeof TrainingUnit>;

const Balance = z.int().min(0).max(1_000_000);

/** One scheme, whether or not this person was granted anything: who grants it, by which law, what is left. */
export const TrainingSchemeView = z
  .object({
    key: TrainingSchemeKey,
    name: LocalizedText,
    unit: TrainingUnit,
    law: LocalizedText,
    /** Who is registered to grant it. */
    grantors: z.array(LocalizedText).max(100),
    available: Balance,
    reserved: Balance,
    /** What is available until which day, the first to end first. */
    lots: z.array(z.object({ until: LocalDate, available: Balance })).max(100),
  })
  .meta({ id: 'TrainingSchemeView', title: 'TrainingSchemeView' });
export type TrainingSchemeView = z.infer<typeof TrainingSchemeView>;

/** A body that gives courses and may be paid in credits of these schemes. */
const TrainingProviderView = z
  .object({ id: z.string().max(60), name: LocalizedText, schemes: z.array(TrainingSchemeKey).max(50) })
  .meta({ id: 'TrainingProviderView', title: 'TrainingProviderView' });

/** `open`: the code holds. `spent`: the provider claimed it. `cancelled`: by its owner. `lapsed`: nobody came in time. */
export const ReservationState = z
  .enum(['open', 'spent', 'cancelled', 'lapsed'])
  .meta({ id: 'TrainingReservationState', title: 'TrainingReservationState' });
export type ReservationState = z.infer<typeof ReservationState>;

export const TrainingReservationView = z
  .object({
    id: Uuid,
    scheme: TrainingSchemeKey,
    amount: TrainingAmount,
    provider: LocalizedText,
    course: z.string().max(120),
    state: ReservationState,
    /** To hand over to the provider, who uses it once; absent once it holds no longer. */
    code: z.string().max(20).optional(),
    until: Instant,
  })
  .meta({ id: 'TrainingReservationView', title: 'TrainingReservationView' });
export type TrainingReservationView = z.infer<typeof TrainingReservationView>;

/**
 * `grant`: given. `reserve`: set aside for a course. `release`: set aside no longer. `spend`: claimed by the provider.
 * `refund`: given back by the provider. `expire`: past its last day.
 */
export const MoveKind = z
  .enum(['grant', 'reserve', 'release', 'spend', 'refund', 'expire'])
  .meta({ id: 'TrainingMoveKind', title: 'TrainingMoveKind' });
export type MoveKind = z.infer<typeof MoveKind>;

/** One line of the ledger: an amount that left one account and reached another. */
export const TrainingMoveView = z
  .object({
    id: Uuid,
    scheme: TrainingSchemeKey,
    /** Place in the ledger of this scheme, from 1. */
    place: z.int().min(1),
    at: Instant,
    kind: MoveKind,
    amount: TrainingAmount,
    /** Last day of what was moved. */
    until: LocalDate,
    /** Who granted or claimed. */
    party: LocalizedText.optional(),
    course: z.string().max(120).optional(),
    /** The line of the access log of the organisation that made it: there it can be contested. */
    accessId: Uuid.optional(),
    /** SHA-256 in hexadecimal of this line and of the hash before it. */
    hash: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .meta({ id: 'TrainingMoveView', title: 'TrainingMoveView' });
export type TrainingMoveView = z.infer<typeof TrainingMoveView>;

export const TrainingAccountView = z
  .object({
    self: z.string().max(200),
    /** Whether each line still has the hash that follows from it and from the line before. */
    intact: z.boolean(),
    schemes: z.array(TrainingSchemeView).max(50),
    providers: z.array(TrainingProviderView).max(500),
    /** The latest first. */
    reservations: z.array(TrainingReservationView).max(200),
    /** The latest first. */
    moves: z.array(TrainingMoveView).max(2_000),
  })
  .meta({ id: 'TrainingAccountView', title: 'TrainingAccountView' });
export type TrainingAccountView = z.infer<typeof TrainingAccountView>;

export const ProveTrainingCredits = z
  .strictObject({ scheme: TrainingSchemeKey, atLeast: TrainingAmount })
  .meta({ id: 'ProveTrainingCredits', title: 'ProveTrainingCredits' });
export type ProveTrainingCredits = z.infer<typeof ProveTrainingCredits>;

/** The attestation in the wallet of the person; it holds for a day. */
export const TrainingProof = z.object({ credentialId: Uuid }).meta({ id: 'TrainingProof', title: 'TrainingProof' });
export type TrainingProof = z.infer<typeof TrainingProof>;

export const ReserveTrainingCredits = z
  .strictObject({
    scheme: TrainingSchemeKey,
    amount: TrainingAmount,
    /** Id of a provider of the account. */
    provider: z.string().min(1).max(60),
    /** How its owner calls the course. */
    course: PlainLine(120).min(1),
  })
  .meta({ id: 'ReserveTrainingCredits', title: 'ReserveTrainingCredits' });
export type ReserveTrainingCredits = z.infer<typeof ReserveTrainingCredits>;
