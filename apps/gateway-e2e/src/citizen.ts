/** An invented citizen, without a browser: signs in as one does with the simulator of the eID, then calls the portal's API. */
import type { Means, PersonaId } from '@gun/testing';
import { expect, request, type APIResponse } from '@playwright/test';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { counter } from './counter';

const clientId = 'gun-portal';
const redirectUri = `${counter.portal}/sign-in/callback`;

const decode = (text: string): string => text.replaceAll('&amp;', '&');

/** Follows redirects until one leads back to the portal, and answers its address; the portal itself is not asked. */
async function walk(first: URL, visit: (url: URL) => Promise<APIResponse>): Promise<URL> {
  for (let url = first, steps = 0; steps < 20; steps += 1) {
    if (url.href.startsWith(redirectUri)) return url;
    const answer = await visit(url);
    const next = answer.headers()['location'] ?? autoForm(await answer.text());
    if (!next) throw new Error(`sign-in stopped at ${url.pathname}: ${answer.status()}`);
    url = new URL(decode(next), url);
  }
  throw new Error('sign-in goes round in circles');
}

/** A page whose only purpose is to send the browser on. */
const autoForm = (page: string): string | undefined => /http-equiv="refresh"[^>]*url=([^"]+)"/i.exec(page)?.[1];

/** Signs a persona in; answers an access token of the portal. */
export async function signIn(persona: PersonaId, means: Means): Promise<string> {
  const browser = await request.newContext({ maxRedirects: 0 });
  const discovery = await browser.get(`${counter.issuer}/.well-known/openid-configuration`);
  const { authorization_endpoint: authorize, token_endpoint: endpoint } = await discovery.json();
  const verifier = randomBytes(32).toString('base64url');
  const question = new URLSearchParams({
    ...{ client_id: clientId, redirect_uri: redirectUri, response_type: 'code', scope: 'openid', state: 'e2e' },
    ...{ code_challenge: createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256' },
  });
  const choose = (url: URL) =>
    url.pathname.includes('/ui/') ? browser.post(url.href, { form: { persona, means } }) : browser.get(url.href);
  const back = await walk(new URL(`${authorize}?${question}`), choose);
  const answer = await browser.post(endpoint, {
    form: {
      ...{ grant_type: 'authorization_code', client_id: clientId, redirect_uri: redirectUri },
      ...{ code: back.searchParams.get('code') ?? '', code_verifier: verifier },
    },
  });
  expect(answer.status()).toBe(200);
  const { access_token: token } = await answer.json();
  await browser.dispose();
  return token;
}

interface DossierSeen {
  readonly id: string;
  readonly revision: number;
  readonly status: string;
  readonly outcome?: string;
  readonly documents: readonly { readonly kind: string; readonly href: string }[];
}

/** Calls the dossiers of a citizen. */
async function call(token: string, method: string, path: string, json?: unknown): Promise<DossierSeen> {
  const answer = await fetch(`${counter.gateway}/api/dossiers/v1${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(method === 'POST' && { 'idempotency-key': randomUUID() }),
      ...(json !== undefined && { 'content-type': 'application/json' }),
    },
    ...(json !== undefined && { body: JSON.stringify(json) }),
  });
  const body = await answer.json();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(body)}`);
  return body as DossierSeen; // the members that the kit reads
}

export const readDossier = (token: string, dossierId: string) => call(token, 'GET', `/dossiers/${dossierId}`);

/** Asks for an extract of the criminal record, model 595: it goes to its agency without an officer. Answers its id. */
export async function requestExtract(token: string): Promise<string> {
  const start = { procedureKey: 'criminal-record-extract', language: 'nl', anew: true };
  const { id } = await call(token, 'POST', '/dossiers', start);
  const answers = {
    ...{ purpose: 'job', minors: 'no', regulatedActivity: 'notListed', askedBy: 'Voorbeeld BV', usedAbroad: 'no' },
    ...{ activity: 'Onthaal van bezoekers', modelAgreement: 'agree', extractLanguage: 'nl', delivery: 'mailbox' },
  };
  const { revision } = await call(token, 'PUT', `/dossiers/${id}/answers`, { revision: 0, answers, language: 'nl' });
  await call(token, 'POST', `/dossiers/${id}/submissions`, { revision, declaration: true });
  return id;
}

/** Opens a paper of a dossier; answers its bytes as text. */
export async function downloadPaper(token: string, href: string): Promise<string> {
  const answer = await fetch(new URL(href, counter.gateway), { headers: { authorization: `Bearer ${token}` } });
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer()).toString('latin1');
}
