import { LocalDate } from '@gun/kernel';
import { z } from 'zod';
import { DocumentKind } from './document';

/** The code printed on a paper, as somebody typed it or as its QR carries it. */
export const CheckDocument = z
  .strictObject({ code: z.string().regex(/^[0-9A-Za-z -]{1,64}$/) })
  .meta({ id: 'CheckDocument', title: 'CheckDocument' });
export type CheckDocument = z.infer<typeof CheckDocument>;

/**
 * What anyone may learn about a paper: whether it is genuine, what it is, when and by which authority it was issued.
 * Never whom it concerns.
 */
export const DocumentCheck = z
  .object({
    genuine: z.boolean(),
    kind: DocumentKind.optional(),
    issuedOn: LocalDate.optional(),
    issuer: z.string().max(500).optional(),
    /** True when the authority has withdrawn it since. */
    revoked: z.boolean().optional(),
  })
  .meta({ id: 'DocumentCheck', title: 'DocumentCheck' });
export type DocumentCheck = z.infer<typeof DocumentCheck>;
