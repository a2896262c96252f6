/** An agency as the kit plays it: a private key, tokens, and plain requests. Nothing here knows the gateway's code. */
import { exportJWK, generateKeyPair, importJWK, SignJWT, type JWK } from 'jose';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { counter } from './counter';

export type AgencyId = 'agency-national-register' | 'agency-criminal-record';

export const scope = (what: string): string => `scope:gun:agency:${what}`;
const allScopes = ['events', 'dossiers', 'decisions', 'documents', 'subjects', 'evidence'].map(scope);

export const keyOf = (agency: AgencyId): JWK =>
  JSON.parse(readFileSync(join(counter.keysDirectory, `${agency}.private.json`), 'utf8'));

/** A key that nobody registered, under the name of one that is. */
export async function strangersKey(agency: AgencyId): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: keyOf(agency).kid ?? '' };
}

export interface TokenRequest {
  readonly key?: JWK;
  readonly scopes?: readonly string[];
  /** Of the assertion, not of the token. */
  readonly lifetime?: string;
  readonly jti?: string;
}

/** Asks the identity service for a token, as RFC 7523 describes. */
export async function askToken(agency: AgencyId, request: TokenRequest = {}): Promise<Response> {
  const discovery = await fetch(`${counter.issuer}/.well-known/openid-configuration`);
  const { issuer, token_endpoint: endpoint } = (await discovery.json()) as { issuer: string; token_endpoint: string }; // OpenID Connect Discovery, part 3
  const key = request.key ?? keyOf(agency);
  const assertion = await new SignJWT()
    .setProtectedHeader({ alg: 'ES256', ...(key.kid && { kid: key.kid }) })
    .setIssuer(agency)
    .setSubject(agency)
    .setAudience(issuer)
    .setJti(request.jti ?? randomUUID())
    .setIssuedAt()
    .setExpirationTime(request.lifetime ?? '60s')
    .sign(await importJWK(key, 'ES256'));
  return fetch(endpoint, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      scope: (request.scopes ?? allScopes).join(' '),
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
    }),
  });
}

export async function tokenOf(agency: AgencyId, scopes: readonly string[] = allScopes): Promise<string> {
  const answer = await askToken(agency, { scopes });
  const { access_token: token } = (await answer.json()) as { access_token?: string }; // RFC 6749, part 5.1
  if (!token) throw new Error(`${agency} received no token: ${answer.status}`);
  return token;
}

export interface Sent {
  readonly method?: string;
  readonly token?: string | undefined;
  readonly key?: string;
  readonly json?: unknown;
  readonly form?: FormData;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a request to the agency API; `path` begins after `/api/agency/v1`. */
export function send(path: string, { method = 'GET', token, key, json, form, headers = {} }: Sent): Promise<Response> {
  const body = json === undefined ? form : JSON.stringify(json);
  return fetch(`${counter.api}${path}`, {
    method,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(key && { 'idempotency-key': key }),
      ...(json !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body && { body }),
  });
}
