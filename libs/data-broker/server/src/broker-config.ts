import { z } from 'zod';
import { evidence } from './disclosure-policy';
import { legalBases } from './legal-bases';

const RegisterAccess = z.object({
  url: z.url().transform((url) => url.replace(/\/$/, '')),
  apiKey: z.string().min(16),
  timeoutMs: z.coerce.number().int().min(50).max(10_000).default(1_500),
});

const LegalBasis = z.strictObject({
  reference: z.string().min(1).max(300),
  recipient: z.string().min(1).max(60),
  purpose: z.string().min(1).max(60),
  evidence: z.array(z.enum(evidence)).min(1).readonly(),
  from: z.iso.date(),
  until: z.iso.date().optional(),
});

/** What the broker needs from the configuration of the gateway. */
export const BrokerConfig = z.object({
  nationalRegister: RegisterAccess,
  enterpriseRegister: RegisterAccess,
  /** Authorisations of this installation, where it has others than those that the counter is delivered with. */
  legalBases: z.array(LegalBasis).max(1_000).readonly().default(legalBases),
});
export type BrokerConfig = z.infer<typeof BrokerConfig>;
