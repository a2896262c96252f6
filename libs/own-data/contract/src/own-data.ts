/** What a person sees of their own data: the archive that is made for them, and what erasure would do. */
import { Instant, Language, LocalDate, LocalizedText, Uuid } from '@gun/kernel';
import { z } from 'zod';

const Href = z.string().max(200);

/** `making`: the worker is at it; `done` of `total` kinds of data are in. `expired`: it was erased, ask for another. */
export const DataExportView = z
  .object({
    self: Href,
    id: Uuid,
    state: z.enum(['asked', 'making', 'ready', 'failed', 'expired']),
    done: z.int().min(0),
    total: z.int().min(0),
    askedAt: Instant,
    /** Until when it can be downloaded. */
    until: Instant.optional(),
    bytes: z.int().min(0).optional(),
  })
  .meta({ id: 'DataExportView', title: 'DataExportView' });
export type DataExportView = z.infer<typeof DataExportView>;

/** `carriedOut`: what could go is gone, the rest follows by itself. `complete`: nothing is left, the key neither. */
export const ErasureView = z
  .object({
    self: Href,
    id: Uuid,
    state: z.enum(['asked', 'takenBack', 'carriedOut', 'complete']),
    askedAt: Instant,
    /** First day on which it is carried out; until then it can be taken back. */
    dueOn: LocalDate,
    carriedOutAt: Instant.optional(),
  })
  .meta({ id: 'ErasureView', title: 'ErasureView' });
export type ErasureView = z.infer<typeof ErasureView>;

/** What erasure does to one kind of data. */
export const DataFateView = z
  .object({
    /** `held`: a law keeps it, until a day where that day is known. */
    fate: z.enum(['erased', 'held']),
    source: z.string().max(40),
    what: LocalizedText,
    count: z.int().min(1),
    reason: LocalizedText,
    until: LocalDate.optional(),
  })
  .meta({ id: 'DataFateView', title: 'DataFateView' });
export type DataFateView = z.infer<typeof DataFateView>;

export const OwnDataView = z
  .object({
    self: Href,
    export: DataExportView.optional(),
    erasure: ErasureView.optional(),
    fates: z.array(DataFateView).max(1_000),
    /** Days for which a request can be taken back, and for which an archive can be downloaded. */
    coolingOffDays: z.int(),
    downloadDays: z.int(),
  })
  .meta({ id: 'OwnDataView', title: 'OwnDataView' });
export type OwnDataView = z.infer<typeof OwnDataView>;

/** The language of the page that explains the archive. */
export const AskDataExport = z
  .strictObject({ language: Language })
  .meta({ id: 'AskDataExport', title: 'AskDataExport' });
export type AskDataExport = z.infer<typeof AskDataExport>;

export const AskErasure = z
  .strictObject({
    /** The person has read what goes and what stays. */
    understood: z.literal(true),
  })
  .meta({ id: 'AskErasure', title: 'AskErasure' });
export type AskErasure = z.infer<typeof AskErasure>;
