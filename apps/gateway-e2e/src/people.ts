/** The people of a dossier, without a browser: they sign in as one does at the simulator of the eID, then call the gateway. */
import type { PersonaId, StaffId } from '@gun/testing';
import { expect, request, type APIResponse } from '@playwright/test';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { counter } from './counter';

/** Where somebody signs in: citizens and civil servants have a realm each. */
interface Door {
  readonly issuer: string;
  readonly clientId: string;
  readonly redirectUri: string;
}
const portal: Door = {
  ...{ issuer: counter.issuer, clientId: 'gun-portal', redirectUri: `${counter.portal}/sign-in/callback` },
};
const backoffice: Door = {
  ...{ issuer: counter.staffIssuer, clientId: 'gun-backoffice' },
  redirectUri: `${counter.backoffice}/sign-in/callback`,
};

const decode = (text: string): string => text.replaceAll('&amp;', '&');

/** Follows redirects until one leads back to the application, and answers its address; it is not asked itself. */
async function walk(first: URL, redirectUri: string, visit: (url: URL) => Promise<APIResponse>): Promise<URL> {
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

async function signIn(persona: PersonaId | StaffId, { issuer, clientId, redirectUri }: Door): Promise<string> {
  const browser = await request.newContext({ maxRedirects: 0 });
  const discovery = await browser.get(`${issuer}/.well-known/openid-configuration`);
  const { authorization_endpoint: authorize, token_endpoint: endpoint } = await discovery.json();
  const verifier = randomBytes(32).toString('base64url');
  const question = new URLSearchParams({
    ...{ client_id: clientId, redirect_uri: redirectUri, response_type: 'code', scope: 'openid', state: 'e2e' },
    ...{ code_challenge: createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256' },
  });
  const choose = (url: URL) =>
    url.pathname.includes('/ui/') ? browser.post(url.href, { form: { persona, means: 'eid' } }) : browser.get(url.href);
  const back = await walk(new URL(`${authorize}?${question}`), redirectUri, choose);
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

/** Signs a citizen in with the identity card; answers an access token of the portal. */
export const citizenSignsIn = (who: PersonaId): Promise<string> => signIn(who, portal);
/** Signs a civil servant in; answers an access token of the back office. */
export const officerSignsIn = (who: StaffId): Promise<string> => signIn(who, backoffice);

interface DossierSeen {
  readonly id: string;
  readonly revision: number;
  readonly status: string;
  readonly outcome?: string;
  readonly documents: readonly { readonly kind: string; readonly href: string }[];
  readonly decisionOptions: readonly { readonly id: string; readonly outcome: string }[];
}

/** Calls an interface of people; `path` begins after `/api`. */
async function call(token: string, method: string, path: string, json?: unknown): Promise<DossierSeen> {
  const answer = await fetch(`${counter.gateway}/api${path}`, {
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

const dossiers = '/dossiers/v1/dossiers';

export const readDossier = (token: string, dossierId: string) => call(token, 'GET', `${dossiers}/${dossierId}`);

async function submit(token: string, procedureKey: string, answers: unknown): Promise<string> {
  const language = 'fr';
  const { id } = await call(token, 'POST', dossiers, { procedureKey, language, anew: true });
  const { revision } = await call(token, 'PUT', `${dossiers}/${id}/answers`, { revision: 0, answers, language });
  await call(token, 'POST', `${dossiers}/${id}/submissions`, { revision, declaration: true });
  return id;
}

/** Asks for an extract of the criminal record, model 595: it goes to its agency without an officer. Answers its id. */
export const requestExtract = (token: string): Promise<string> =>
  submit(token, 'criminal-record-extract', {
    ...{ purpose: 'job', minors: 'no', regulatedActivity: 'notListed', askedBy: 'ASBL Exemple', usedAbroad: 'no' },
    ...{ activity: 'Accueil des visiteurs', modelAgreement: 'agree', extractLanguage: 'fr', delivery: 'mailbox' },
  });

/** Declares a move of one person to a street of Namur. */
export const declareMove = (token: string, houseNumber: string): Promise<string> =>
  submit(token, 'change-of-address', {
    newAddress: {
      ...{ postCode: '5000', municipality: 'Namur', nis: '92094', street: 'Avenue de l’Essai', houseNumber },
      inReference: true,
    },
    ...{ homeKind: 'flat', movedInOn: '2026-11-16', mainResidence: 'yes', contactBy: 'letter' },
  });

/** The officer of the competent office takes a dossier, as soon as it is in the queue, and grants what it asks. */
export async function grant(token: string, dossierId: string): Promise<void> {
  const desk = `/desk/v1/dossiers/${dossierId}`;
  const isThere = () => call(token, 'GET', desk).then(Boolean, () => false);
  await expect.poll(isThere, { timeout: 30_000 }).toBe(true);
  await call(token, 'POST', `${desk}/claims`);
  const { revision, decisionOptions } = await call(token, 'GET', desk);
  const template = decisionOptions.find(({ outcome }) => outcome === 'granted')?.id;
  const wording = { language: 'fr', facts: 'L’agent a rencontré la personne.', reasons: ['La résidence est établie.'] };
  await call(token, 'POST', `${desk}/decisions`, { revision, template, ...wording });
}

/** What the registers say of a citizen today, as text. */
export const readProfile = async (token: string): Promise<string> =>
  JSON.stringify(await call(token, 'GET', '/profile/v1/profile'));

/** Opens a paper of a dossier; answers its bytes as text. */
export async function downloadPaper(token: string, href: string): Promise<string> {
  const answer = await fetch(new URL(href, counter.gateway), { headers: { authorization: `Bearer ${token}` } });
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer()).toString('latin1');
}
