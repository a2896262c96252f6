/**
 * The access token of an agency: client credentials, with a signed assertion in place of a password (RFC 7523). The
 * private key never leaves this machine, and each assertion serves once.
 */
import { importJWK, SignJWT, type JWK } from 'jose';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';

const Discovery = z.object({ issuer: z.string(), token_endpoint: z.url() });
const TokenAnswer = z.object({ access_token: z.string(), expires_in: z.number() });

export interface TokenSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly privateKey: JWK;
  readonly scopes: readonly string[];
  readonly timeoutMs: number;
}

/** The identity service refused us; its `error` code says why. */
export class TokenRefused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
  ) {
    super(`no token: ${status} ${code}`);
  }
}

const renewedBeforeEndMs = 30_000;

export class AgencyToken {
  private token: { readonly value: string; readonly usableUntil: number } | undefined;
  private endpoint: z.infer<typeof Discovery> | undefined;

  constructor(
    private readonly settings: TokenSettings,
    private readonly now: () => number = Date.now,
  ) {}

  /** A token that is good for another half minute at least. @throws TokenRefused */
  async get(): Promise<string> {
    if (!this.token || this.now() >= this.token.usableUntil) this.token = await this.ask();
    return this.token.value;
  }

  /** The gateway no longer takes the present token. */
  forget(): void {
    this.token = undefined;
  }

  private async ask() {
    const { issuer, token_endpoint: url } = (this.endpoint ??= await this.discover());
    const answer = await this.fetch(url, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        scope: this.settings.scopes.join(' '),
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: await this.assertion(issuer),
      }),
    });
    const said: unknown = await answer.json().catch(() => ({}));
    if (!answer.ok) {
      const { error } = z.object({ error: z.string().catch('unknown') }).parse(said);
      throw new TokenRefused(answer.status, error);
    }
    const { access_token: value, expires_in: seconds } = TokenAnswer.parse(said);
    return { value, usableUntil: this.now() + seconds * 1000 - renewedBeforeEndMs };
  }

  private async assertion(audience: string): Promise<string> {
    const { clientId, privateKey } = this.settings;
    return new SignJWT()
      .setProtectedHeader({ alg: 'ES256', ...(privateKey.kid && { kid: privateKey.kid }) })
      .setIssuer(clientId)
      .setSubject(clientId)
      .setAudience(audience)
      .setJti(randomUUID())
      .setIssuedAt()
      .setExpirationTime('60s')
      .sign(await importJWK(privateKey, 'ES256'));
  }

  private async discover() {
    const answer = await this.fetch(`${this.settings.issuer}/.well-known/openid-configuration`);
    if (!answer.ok) throw new TokenRefused(answer.status, 'discovery');
    return Discovery.parse(await answer.json());
  }

  private fetch(url: string, init: RequestInit = {}): Promise<Response> {
    return fetch(url, { ...init, signal: AbortSignal.timeout(this.settings.timeoutMs) });
  }
}
