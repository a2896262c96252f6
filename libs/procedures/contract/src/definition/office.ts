/** An office that handles dossiers: a service of a municipality, or one national organisation. */
import { Language, LocalizedText } from '@gun/kernel';
import { z } from 'zod';

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Days on which the counter keeps the same hours, Brussels time. */
export const OpeningHours = z
  .object({ days: z.array(z.enum(weekdays)).min(1).max(7), opens: TimeOfDay, closes: TimeOfDay })
  .meta({ id: 'OpeningHours', title: 'OpeningHours' });
export type OpeningHours = z.infer<typeof OpeningHours>;

export const OfficeKey = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .meta({ id: 'OfficeKey', title: 'OfficeKey' });

/** A service of a municipality: `population`, `public-space`. An open list, so that a new procedure needs no code. */
export const OfficeService = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .meta({ id: 'OfficeService', title: 'OfficeService' });
export type OfficeService = z.infer<typeof OfficeService>;

/** What the counter knows of an office. `languages`: those in which it may decide, the usual one first. */
export const Office = z
  .object({
    key: OfficeKey,
    name: LocalizedText,
    service: OfficeService.optional(),
    /** NIS code of its municipality; a national office has none. */
    nis: z
      .string()
      .regex(/^\d{5}$/)
      .optional(),
    /** Client id of its own software, when it handles steps with it. */
    agency: z.string().max(60).optional(),
    address: LocalizedText,
    phone: z.string().max(30),
    email: z.string().max(200),
    openingHours: z.array(OpeningHours).min(1).max(7),
    languages: z.array(Language).min(1).max(3),
    /** True for contact data that was made up for demonstrations. */
    invented: z.boolean(),
  })
  .meta({ id: 'Office', title: 'Office' });
export type Office = z.infer<typeof Office>;
