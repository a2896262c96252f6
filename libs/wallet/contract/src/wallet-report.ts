/** What wallets tell of the copies that they were given (OpenID4VCI 1.0, part 11). They need not tell anything. */
import { Instant } from '@gun/kernel';
import { z } from 'zod';

/** In the words of the specification. */
export const WalletEvent = z.enum(['credential_accepted', 'credential_failure', 'credential_deleted']).meta({
  ...{ id: 'WalletEvent', title: 'WalletEvent' },
  'x-ignore-rules': { 'cod-design': 'fixed by OpenID for Verifiable Credential Issuance 1.0, part 11' },
});
export type WalletEvent = z.infer<typeof WalletEvent>;

/** `copies`: that were given out in one answer. */
export const WalletReport = z
  .object({ event: WalletEvent, copies: z.int().min(1), toldAt: Instant })
  .meta({ id: 'WalletReport', title: 'WalletReport' });
export type WalletReport = z.infer<typeof WalletReport>;
