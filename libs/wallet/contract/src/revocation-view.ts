import { Language, LocalDate, LocalizedText } from '@gun/kernel';
import { z } from 'zod';

/** What the holder reads: who ended it, why, by which law, and how to contest that. */
export const RevocationView = z
  .object({
    authority: LocalizedText,
    reason: LocalizedText,
    language: Language,
    explanation: z.string().max(2000).meta({ personal: 'attestation' }),
    legalBasis: z.string().max(500),
    appeal: z.string().max(2000),
    revokedOn: LocalDate,
  })
  .meta({ id: 'RevocationView', title: 'RevocationView' });
export type RevocationView = z.infer<typeof RevocationView>;
