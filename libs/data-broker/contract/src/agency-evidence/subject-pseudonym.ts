/** How agencies know people: one pseudonym for each person and sector. See decision 35. */
import { z } from 'zod';

export const SubjectPseudonym = z
  .string()
  .regex(/^[a-z0-9]{1,8}\.[A-Za-z0-9_-]{43}$/)
  .meta({ id: 'SubjectPseudonym', title: 'SubjectPseudonym' });

const Ssin = z
  .string()
  .regex(/^\d{11}$/)
  .meta({ personal: 'nationalNumber' });

const atMost = 100;

export const QuerySubjectPseudonyms = z
  .strictObject({ ssins: z.array(Ssin).min(1).max(atMost) })
  .meta({ id: 'QuerySubjectPseudonyms', title: 'QuerySubjectPseudonyms' });

/** In the order in which the numbers were given. */
export const SubjectPseudonyms = z
  .object({ subjects: z.array(SubjectPseudonym).max(atMost) })
  .meta({ id: 'SubjectPseudonyms', title: 'SubjectPseudonyms' });
export type SubjectPseudonyms = z.infer<typeof SubjectPseudonyms>;

export const RenewSubjectPseudonyms = z
  .strictObject({ subjects: z.array(SubjectPseudonym).min(1).max(atMost) })
  .meta({ id: 'RenewSubjectPseudonyms', title: 'RenewSubjectPseudonyms' });

export const RenewedPseudonyms = z
  .object({
    /** One for each that is known in the sector of the agency; the others are left out. */
    renewed: z.array(z.object({ former: SubjectPseudonym, present: SubjectPseudonym })).max(atMost),
  })
  .meta({ id: 'RenewedPseudonyms', title: 'RenewedPseudonyms' });
export type RenewedPseudonyms = z.infer<typeof RenewedPseudonyms>;
