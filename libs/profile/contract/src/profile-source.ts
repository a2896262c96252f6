/** What the State knows of a party, source by source; and who may use it, for what, by which text, for how long. */
import { LocalDate, LocalizedText } from '@gun/kernel';
import { Fact } from '@gun/procedures-contract';
import { z } from 'zod';

export const SourceKey = z
  .string()
  .max(40)
  .regex(/^[a-z][a-zA-Z0-9-]*$/)
  .meta({ id: 'SourceKey', title: 'SourceKey' });

/** A source that may hold something about the party. What it holds is read only when the person opens it. */
export const ProfileSource = z
  .object({
    key: SourceKey,
    name: LocalizedText,
    keeper: LocalizedText,
    blocks: z
      .array(
        z.object({
          /** Type of evidence, as the catalogue of sources calls it. */
          type: z.string().max(60),
          title: LocalizedText,
          /** False: it is also about others, or shown by its own site, and is asked within a procedure only. */
          readable: z.boolean(),
          /** Why it is not read here: it also speaks of others, or another country wants to know for which procedure. */
          closed: z.enum(['others', 'abroad']).optional(),
        }),
      )
      .max(20),
  })
  .meta({ id: 'ProfileSource', title: 'ProfileSource' });
export type ProfileSource = z.infer<typeof ProfileSource>;

/** What a source answered about one type of evidence, value by value. */
export const ProfileBlock = z
  .object({
    type: z.string().max(60),
    title: LocalizedText,
    state: z.enum(['known', 'absent', 'deferred', 'unavailable']),
    failure: z.enum(['silent', 'unreadable', 'notPermitted']).optional(),
    /** Instant of the reading. */
    readAt: z.string().max(40),
    /** Day or instant from which the source vouches for the values. */
    issuedAt: z.string().max(40).optional(),
    validUntil: z.string().max(10).optional(),
    /** When an answer that comes later is expected. */
    expectedAt: z.string().max(40).optional(),
    facts: z.array(Fact).max(20),
  })
  .meta({ id: 'ProfileBlock', title: 'ProfileBlock' });
export type ProfileBlock = z.infer<typeof ProfileBlock>;

export const ProfileSourceView = z
  .object({ source: ProfileSource, blocks: z.array(ProfileBlock).max(20) })
  .meta({ id: 'ProfileSourceView', title: 'ProfileSourceView' });
export type ProfileSourceView = z.infer<typeof ProfileSourceView>;

/** One authorisation in force, in words. */
const DataUse = z
  .object({
    consumer: LocalizedText,
    purpose: LocalizedText,
    legalBasis: LocalizedText,
    /** Deliberation or protocol. */
    deliberation: z.string().max(200).optional(),
    values: z.array(LocalizedText).max(100),
    validFrom: LocalDate,
    /** Last day of the authorisation; absent while no end is known. */
    validTo: LocalDate.optional(),
    /** What becomes of the values afterwards. */
    retention: LocalizedText,
  })
  .meta({ id: 'DataUse', title: 'DataUse' });

export const DataUses = z.object({ items: z.array(DataUse).max(1_000) }).meta({ id: 'DataUses', title: 'DataUses' });
export type DataUses = z.infer<typeof DataUses>;
