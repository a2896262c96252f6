/**
 * Reads access tokens. The algorithm is ours to choose, not the token's (RFC 8725, 3.1): ES256 and nothing else, so
 * neither `none` nor a public key used as a shared secret can pass. RFC 9068 for issuer, audience and type.
 */
import { AccessProblem } from '@gun/nest';
import { decodeJwt, errors, jwtVerify } from 'jose';
import { z } from 'zod';
import type { IdentityConfig } from '../identity-config';
import { BoundedCache } from '../bounded-cache';
import { IdentityProvider } from './identity-provider';

const AccessClaims = z.object({
  iss: z.string(),
  sub: z.string().min(1).max(255),
  exp: z.number(),
  /** Keycloak says what a token is for in a claim; a refresh or ID token says so too. */
  typ: z.enum(['Bearer', 'DPoP']).optional(),
  azp: z.string().max(255).optional(),
  client_id: z.string().max(255).optional(),
  acr: z.string().max(200).optional(),
  /** The session at the identity provider. */
  sid: z.string().max(255).optional(),
  scope: z.string().max(2_000).default(''),
  realm_access: z.object({ roles: z.array(z.string().max(100)).max(100) }).default({ roles: [] }),
  preferred_username: z.string().max(255).optional(),
  office: z.string().max(60).optional(),
  given_name: z.string().max(100).optional(),
  family_name: z.string().max(100).optional(),
  cnf: z.object({ jkt: z.string().max(100) }).optional(),
});
export type AccessClaims = z.infer<typeof AccessClaims>;

export interface VerifiedToken {
  readonly realm: 'citizen' | 'staff';
  readonly issuer: string;
  readonly subject: string;
  /** Client to which the token was given. */
  readonly client: string;
  readonly claims: AccessClaims;
  readonly token: string;
}

const skewSeconds = 5;
/** Header types of an access token: RFC 9068, and the plain one of Keycloak. */
const accessTokenTypes = new Set(['jwt', 'at+jwt', 'application/at+jwt']);

export class TokenVerifier {
  /**
   * A browser sends the same token for five minutes, and its signature costs as much as a small answer. Only its end can
   * change what was found; a key that the provider withdraws stops counting when the tokens that it signed end.
   */
  private readonly verified = new BoundedCache<string, VerifiedToken>(5_000);
  private readonly realms: ReadonlyMap<string, { realm: VerifiedToken['realm']; provider: IdentityProvider }>;

  constructor(
    private readonly config: Pick<IdentityConfig, 'clientId'>,
    providers: { readonly citizen: IdentityProvider; readonly staff: IdentityProvider },
  ) {
    this.realms = new Map([
      [providers.citizen.issuer, { realm: 'citizen', provider: providers.citizen }],
      [providers.staff.issuer, { realm: 'staff', provider: providers.staff }],
    ]);
  }

  /** @throws AccessProblem when the token is not one of ours, not for us, or no longer valid. */
  async verify(token: string): Promise<VerifiedToken> {
    const known = this.verified.find(token);
    if (known) return known;
    const found = this.realms.get(claimedIssuer(token) ?? '');
    if (!found) throw new AccessProblem('invalidAccessToken');
    const claims = await this.read(token, found.provider);
    const client = claims.azp ?? claims.client_id;
    if (!client) throw new AccessProblem('invalidAccessToken');
    const verified = { realm: found.realm, issuer: claims.iss, subject: claims.sub, client, claims, token };
    this.verified.keep(token, verified, claims.exp * 1_000 - Date.now());
    return verified;
  }

  private async read(token: string, provider: IdentityProvider): Promise<AccessClaims> {
    try {
      const { payload, protectedHeader } = await jwtVerify(token, provider.findKey, {
        algorithms: ['ES256'],
        issuer: provider.issuer,
        audience: this.config.clientId,
        requiredClaims: ['exp', 'iat', 'sub'],
        clockTolerance: skewSeconds,
      });
      if (!accessTokenTypes.has((protectedHeader.typ ?? 'JWT').toLowerCase())) throw new errors.JWTInvalid('typ');
      return AccessClaims.parse(payload);
    } catch (error) {
      if (error instanceof AccessProblem) throw error;
      if (error instanceof errors.JWTExpired) throw new AccessProblem('expiredAccessToken');
      if (error instanceof errors.JOSEError || error instanceof z.ZodError)
        throw new AccessProblem('invalidAccessToken');
      throw error;
    }
  }
}

/** The issuer that a token names, read before anything is verified: it only chooses whose keys to try. */
function claimedIssuer(token: string): string | undefined {
  try {
    return decodeJwt(token).iss;
  } catch {
    return undefined;
  }
}
