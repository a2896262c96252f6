import { z } from 'zod';

const RegisterAccess = z.object({
  url: z.url().transform((url) => url.replace(/\/$/, '')),
  apiKey: z.string().min(16),
  timeoutMs: z.coerce.number().int().min(50).max(10_000).default(1_500),
});

/** What the broker needs from the configuration of the gateway. */
export const BrokerConfig = z.object({ nationalRegister: RegisterAccess, enterpriseRegister: RegisterAccess });
export type BrokerConfig = z.infer<typeof BrokerConfig>;
