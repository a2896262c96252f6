import { z } from 'zod';

const Base64Url = z.string().length(43);

/** The public key of a seal (RFC 7517): always P-256, for ES256, with its certificate. */
export const SealKey = z
  .object({
    kty: z.string().regex(/^EC$/),
    crv: z.string().regex(/^P-256$/),
    x: Base64Url,
    y: Base64Url,
    /** SHA-256 of the certificate, base64url: the `x5t#S256` of signatures. */
    kid: Base64Url,
    alg: z.string().regex(/^ES256$/),
    use: z.string().regex(/^sig$/),
    /** The certificate, DER in base64. */
    x5c: z.array(z.string().max(8_000)).min(1).max(1),
  })
  .meta({ id: 'SealKey', title: 'SealKey' });
export type SealKey = z.infer<typeof SealKey>;

export const SealKeys = z.object({ keys: z.array(SealKey).min(1).max(10) }).meta({ id: 'SealKeys', title: 'SealKeys' });
export type SealKeys = z.infer<typeof SealKeys>;
