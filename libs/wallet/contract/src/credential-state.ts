import { z } from 'zod';

/**
 * `awaited`: its source answers later. `valid`: may be shown. `expired`: its time is over. `withdrawn`: its holder ended
 * it. `replaced`: a newer one of its kind arrived. `revoked`: its issuer ended it. None of the three is ever undone
 * (ARF 3.0, VCR_11).
 */
export const CredentialState = z
  .enum(['awaited', 'valid', 'expired', 'withdrawn', 'replaced', 'revoked'])
  .meta({ id: 'CredentialState', title: 'CredentialState' });
export type CredentialState = z.infer<typeof CredentialState>;
