/** News of the wallet, written to the outbox: ids and kinds, never a claim. */
import { defineEvent, Instant, Uuid } from '@gun/kernel';
import { z } from 'zod';
import { CredentialTypeKey } from './credential-type-key';

const Concerning = z.object({ ownerId: Uuid, credentialId: Uuid, type: CredentialTypeKey, at: Instant });

/** An attestation arrived in somebody's wallet. */
export const credentialIssued = defineEvent('wallet.credentialIssued', Concerning);

/** An attestation holds no longer: its holder or its issuer ended it. */
export const credentialEnded = defineEvent(
  'wallet.credentialEnded',
  Concerning.extend({ by: z.enum(['holder', 'issuer']) }),
);
