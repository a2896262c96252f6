/**
 * Asks the identity provider what stands behind a token. Only the gateway's own client may, and only here does the
 * national number enter the house (RFC 7662; client authentication RFC 7523, private_key_jwt).
 */
import { AccessProblem } from '@gun/nest';
import { importJWK, SignJWT } from 'jose';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { IdentityConfig } from '../identity-config';
import type { IdentityProvider } from './identity-provider';

const Introspected = z.object({
  active: z.boolean(),
  sub: z.string().max(255).optional(),
  nrn: z
    .string()
    .regex(/^\d{11}$/)
    .optional(),
  office: z.string().max(60).optional(),
  given_name: z.string().max(100).optional(),
  family_name: z.string().max(100).optional(),
});
export type Introspected = z.infer<typeof Introspected>;

export abstract class Introspection {
  /** @throws AccessProblem when the token is no longer active, or when the provider does not answer. */
  abstract introspect(token: string, provider: IdentityProvider): Promise<Introspected>;
}

const timeoutMs = 3_000;
/** How long a provider that did not answer is left alone. */
const restMs = 5_000;

export class IntrospectionClient extends Introspection {
  private readonly restUntil = new Map<string, number>();

  constructor(
    private readonly config: Pick<IdentityConfig, 'clientId' | 'clientKey'>,
    private readonly now: () => number = Date.now,
  ) {
    super();
  }

  async introspect(token: string, provider: IdentityProvider): Promise<Introspected> {
    if (this.now() < (this.restUntil.get(provider.issuer) ?? 0)) throw new AccessProblem('identityProviderUnavailable');
    const answer = await this.ask(token, provider).catch(() => undefined);
    if (!answer) {
      this.restUntil.set(provider.issuer, this.now() + restMs);
      throw new AccessProblem('identityProviderUnavailable');
    }
    if (!answer.active) throw new AccessProblem('invalidAccessToken');
    return answer;
  }

  private async ask(token: string, provider: IdentityProvider): Promise<Introspected> {
    const { introspection_endpoint: endpoint } = await provider.metadata();
    if (!endpoint) throw new Error('the issuer offers no introspection');
    const response = await fetch(endpoint, {
      method: 'POST',
      body: new URLSearchParams({
        token,
        token_type_hint: 'access_token',
        client_id: this.config.clientId,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: await this.assertion(provider.issuer),
      }),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!response.ok) throw new Error(`introspection answers ${response.status}`);
    return Introspected.parse(await response.json());
  }

  private async assertion(audience: string): Promise<string> {
    const { clientId, clientKey } = this.config;
    return new SignJWT({})
      .setProtectedHeader({ alg: 'ES256', kid: clientKey.kid })
      .setIssuer(clientId)
      .setSubject(clientId)
      .setAudience(audience)
      .setJti(randomUUID())
      .setIssuedAt()
      .setExpirationTime('60s')
      .sign(await importJWK(clientKey, 'ES256'));
  }
}
