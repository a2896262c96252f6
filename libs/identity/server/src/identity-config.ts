import { z } from 'zod';
import { ClientLimits, clientLimits } from './tokens/client-limits';
import { sectors } from './keys/sectors';

/** 32 random bytes, base64 or base64url. */
const SecretKey = z.string().refine((text) => Buffer.from(text, 'base64').length === 32, 'needs 32 bytes in base64');

const PrivateJwk = z.looseObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  kid: z.string().min(1),
  x: z.string(),
  y: z.string(),
  d: z.string(),
});

/** What the identity domain needs from the configuration of the gateway. */
export const IdentityConfig = z.object({
  /** Issuer of the tokens of citizens and agencies. Every endpoint comes from its discovery document. */
  citizenIssuer: z.url(),
  staffIssuer: z.url(),
  /** How the gateway is called in both realms: the audience of every token, and its own client. */
  clientId: z.string().default('gun-gateway'),
  portalClientId: z.string().default('gun-portal'),
  backofficeClientId: z.string().default('gun-backoffice'),
  /** Private key with which the gateway signs in to the identity provider. */
  clientKey: PrivateJwk,
  /** Finds a person by national number without storing it. Never changed: it would lose everybody. */
  personHashKey: SecretKey,
  /** Wraps the data key of each person. */
  personMasterKey: SecretKey,
  /** National numbers that are nobody's: those of invented people, where these are not welcome. */
  refusedNumbers: z.array(z.string()).default([]),
  /** From which the key of each sector's pseudonyms is derived. A new one takes a new id; agencies renew what they hold. */
  pseudonymKey: SecretKey,
  pseudonymKeyId: z
    .string()
    .regex(/^[a-z0-9]{1,8}$/)
    .default('1'),
  /** The sector of each agency, by client id. One that is not here is a sector of its own. */
  sectors: z.record(z.string().max(60), z.string().max(60)).default(sectors),
  /** What each agency's software is held to, by client id. One that is not here is held to its scopes alone. */
  clientLimits: z.record(z.string().max(60), ClientLimits).default(clientLimits),
});
export type IdentityConfig = z.infer<typeof IdentityConfig>;

export const identityConfigToken = Symbol('identity configuration');
