import { LocalDate, Uuid } from '@gun/kernel';
import { z } from 'zod';

/**
 * Says of a value that the person whom it is about calls it wrong, in a dossier that is submitted and not yet closed
 * (GDPR, art. 16 and 18(1)(a)). The value itself stays what its source says.
 */
export const Contested = z
  .object({
    /** Day on which that dossier was submitted. */
    since: LocalDate,
    /** Reference of that dossier. */
    reference: z.string().max(40),
    /** The dossier itself, for its owner only. */
    dossierId: Uuid.optional(),
    /** What the person says is right, for whoever decides on the value. */
    says: z.string().max(2000).optional().meta({ personal: 'answers' }),
  })
  .meta({ id: 'Contested', title: 'Contested' });
export type Contested = z.infer<typeof Contested>;
