/** What the counter does for a proof of age that goes elsewhere: it signs thirty-two bytes, and lists verifiers. */
import { Instant, LocalizedText } from '@gun/kernel';
import { z } from 'zod';

const Hash = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/** `handover`: SHA-256 of the request that is answered (OpenID4VP 1.0, B.2.6.1), made in the browser; base64url. */
export const ProveAge = z.strictObject({ handover: Hash }).meta({ id: 'ProveAge', title: 'ProveAge' });
export type ProveAge = z.infer<typeof ProveAge>;

/** A `DeviceResponse` of ISO/IEC 18013-5, base64url: one copy of the proof of age, which is never shown again. */
export const AgeProof = z
  .object({ deviceResponse: z.string().max(20_000) })
  .meta({ id: 'AgeProof', title: 'AgeProof' });
export type AgeProof = z.infer<typeof AgeProof>;

/** How long the log of a verifier's keys was when the counter last read it, and the hash over all of it. */
const WitnessedLog = z
  .object({ size: z.int().min(0), hash: z.string().max(43), at: Instant })
  .meta({ id: 'WitnessedLog', title: 'WitnessedLog' });

export const AgeVerifier = z
  .object({
    name: LocalizedText,
    /** Its origin: keys, requests and proofs are below it. */
    url: z.string().max(300),
    /** Absent while the counter could not read its log. */
    log: WitnessedLog.optional(),
  })
  .meta({ id: 'AgeVerifier', title: 'AgeVerifier' });
export type AgeVerifier = z.infer<typeof AgeVerifier>;

export const AgeVerifiers = z
  .object({ items: z.array(AgeVerifier).max(50) })
  .meta({ id: 'AgeVerifiers', title: 'AgeVerifiers' });
