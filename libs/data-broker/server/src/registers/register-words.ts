/** Words that both registers use for the same thing, and their translation into ours. */
import type { RegisterAddress } from '@gun/data-broker-contract';
import { isCalendarDate } from '@gun/kernel';
import { z } from 'zod';

export const ForeignDate = z.string().refine(isCalendarDate);
export const ForeignSsin = z.string().regex(/^\d{11}$/);

/** An address as a register writes it. */
export const ForeignAddress = z.object({
  streetName: z.string().max(150),
  houseNumber: z.string().max(12),
  boxNumber: z.string().max(10).optional(),
  postalCode: z.string().regex(/^\d{4}$/),
  municipality: z.object({ name: z.string().max(100), nisCode: z.int().min(10_000).max(99_999) }),
  inceptionDate: ForeignDate,
});
export type ForeignAddress = z.infer<typeof ForeignAddress>;

export const addressOf = (foreign: ForeignAddress): RegisterAddress => ({
  street: foreign.streetName,
  houseNumber: foreign.houseNumber,
  ...(foreign.boxNumber && { box: foreign.boxNumber }),
  postCode: foreign.postalCode,
  municipality: foreign.municipality.name,
  nis: String(foreign.municipality.nisCode),
  since: foreign.inceptionDate,
});
