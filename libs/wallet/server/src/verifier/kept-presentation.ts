/** What is kept of a presentation: what it showed, and what proves later that its issuer signed it. */
import { ShownCredential } from '@gun/wallet-contract';
import { createHash } from 'node:crypto';
import { z } from 'zod';

const PresentationProof = z.object({
  /** SHA-256 of the presentation as it came, base64url. */
  digest: z.string(),
  /** The detached signature of the issuer (RFC 7515, appendix F); of an mdoc, which holds its own, nothing. */
  signature: z.string(),
  signedAt: z.string(),
});

/** Without proof: kept by an earlier version. */
export const KeptPresentation = ShownCredential.extend({ proof: PresentationProof.optional() });
export type KeptPresentation = z.infer<typeof KeptPresentation>;

export function proofOf(text: string, now: Date): z.infer<typeof PresentationProof> {
  const [header, payload, signature] = (text.split('~')[0] ?? '').split('.');
  return {
    digest: createHash('sha256').update(text).digest('base64url'),
    signature: payload && signature ? `${header}..${signature}` : '',
    signedAt: now.toISOString(),
  };
}
