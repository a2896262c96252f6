/** An agency with its private key: it signs in at the identity service and calls the API, as any other system of an agency. */
import { importJWK, SignJWT, type JWK } from 'jose';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { counter } from './counter';

async function tokenOf(agency: string, scope: string): Promise<string> {
  const key = JSON.parse(readFileSync(join(counter.keysDirectory, `${agency}.private.json`), 'utf8')) as JWK; // made by tools/keys/keys.mjs
  const discovery = await fetch(`${counter.issuer}/.well-known/openid-configuration`);
  const { issuer, token_endpoint: endpoint } = (await discovery.json()) as { issuer: string; token_endpoint: string }; // OpenID Connect Discovery, part 3
  const assertion = await new SignJWT()
    .setProtectedHeader({ alg: 'ES256', kid: String(key.kid) })
    .setIssuer(agency)
    .setSubject(agency)
    .setAudience(issuer)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime('60s')
    .sign(await importJWK(key, 'ES256'));
  const answer = await fetch(endpoint, {
    method: 'POST',
    body: new URLSearchParams({
      ...{ grant_type: 'client_credentials', scope, client_assertion: assertion },
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    }),
  });
  const { access_token: token } = (await answer.json()) as { access_token?: string }; // RFC 6749, part 5.1
  if (!token) throw new Error(`${agency} received no token: ${answer.status}`);
  return token;
}

/** Why an attestation ends, as its authority writes it to the holder. */
export interface Grounds {
  readonly reason: 'wronglyIssued' | 'wrongContent' | 'rightEnded';
  readonly language: 'fr' | 'nl' | 'de' | 'en';
  readonly explanation: string;
  readonly legalBasis: string;
  readonly appeal: string;
}

/** Ends an attestation that somebody showed: the place in its status list says which. */
export async function revokesShown(agency: string, shown: string, grounds: Grounds): Promise<Response> {
  const [, payload = ''] = shown.split('.');
  const { status } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as {
    status: { status_list: { uri: string; idx: number } };
  }; // Token Status List, part 6
  const body = { statusList: status.status_list.uri, place: status.status_list.idx, ...grounds };
  return calls(agency, 'revocations', '/shownRevocations', body);
}

/** What an agency asked of wallets, as it reads it. */
interface Asked {
  readonly id: string;
  readonly uri: string;
  readonly state: string;
  readonly failure?: string;
  readonly shown?: readonly {
    readonly issuer: string;
    readonly trustList?: string;
    readonly claims: readonly { readonly key: string; readonly value: string }[];
  }[];
}

interface Question {
  readonly purpose: string;
  readonly claims?: readonly string[];
  /** Days for which it wants to read the answer again. */
  readonly sharedDays?: number;
}

/** Asks wallets to show something; the answer has the link for its holder. */
export async function asksToShow(agency: string, question: Question): Promise<Asked> {
  return heard(await calls(agency, 'presentations', '/presentations', question));
}

export async function readsShown(agency: string, id: string): Promise<Asked> {
  return heard(await calls(agency, 'presentations', `/presentations/${id}`));
}

async function heard(answer: Response): Promise<Asked> {
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Asked; // the gateway's own tests hold it to its description
}

async function calls(agency: string, scope: string, path: string, body?: object): Promise<Response> {
  return fetch(`${counter.gateway}/api/wallet/v1${path}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      ...(body && { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
      authorization: `Bearer ${await tokenOf(agency, `scope:gun:agency:${scope}`)}`,
    },
    ...(body && { body: JSON.stringify(body) }),
  });
}
