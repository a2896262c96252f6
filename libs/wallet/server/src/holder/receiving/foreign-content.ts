/** What is kept of a document of an issuer of others, sealed. */
import { LocalizedText } from '@gun/kernel';
import { VouchedIssuer } from '@gun/wallet-contract';
import { z } from 'zod';

const Json: z.ZodType<unknown> = z.json();

export const ForeignContent = z.object({
  title: LocalizedText,
  issuer: VouchedIssuer,
  /** Identifier of the credential issuer. */
  issuerId: z.string(),
  /** Keys of the trust lists whose anchors vouch for it. */
  lists: z.array(z.string()),
  /** The type that its own extends. */
  extends: z.string().optional(),
  /** Everything that it says: of an mdoc by namespace and element. */
  claims: z.record(z.string(), Json),
  /** Paths, with dots, of what an SD-JWT VC shows only when the holder chooses it. */
  disclosable: z.array(z.string()),
  labels: z.array(z.object({ key: z.string(), label: LocalizedText })),
  /** Of one copy, by which the holder sees whether the document still holds. */
  status: z.object({ uri: z.string(), idx: z.number() }).optional(),
  /** Key identifiers of what it is signed under, in base64url. */
  authorities: z.array(z.string()),
});
export type ForeignContent = z.infer<typeof ForeignContent>;

export const ForeignCopy = z.object({ keyRef: z.string(), credential: z.string() });
export type ForeignCopy = z.infer<typeof ForeignCopy>;
