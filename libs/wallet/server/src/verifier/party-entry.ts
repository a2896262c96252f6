/** A relying party as an installation writes it down: data of `RELYING_PARTIES_FILE`, read strictly. */
import { LocalizedText } from '@gun/kernel';
import { credentialKeys } from '@gun/wallet-contract';
import { z } from 'zod';

const Key = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/);
const Origin = z.url().refine((text) => URL.parse(text)?.origin === text, 'needs scheme, host and port, and no path');

export const PartyEntry = z.strictObject({
  id: Key,
  name: LocalizedText,
  site: z.strictObject({ origins: z.array(Origin).min(1).max(10), certificate: z.string().optional() }).optional(),
  purposes: z
    .array(
      z.strictObject({
        key: Key,
        title: LocalizedText,
        type: z.enum(credentialKeys),
        claims: z.array(z.string().max(100)).min(1).max(60),
        keptDays: z.int().min(0).max(3653),
        legalBasis: z.string().min(1).max(300),
      }),
    )
    .min(1)
    .max(20),
});
