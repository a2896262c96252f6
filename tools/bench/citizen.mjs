// A citizen without a browser: signs in at the simulator of the eID, then calls the gateway.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { url } from '../ports.mjs';

/** Keeps what each place sets, and sends it back there. */
class Cookies {
  #jar = new Map();

  keep({ headers }, { host }) {
    for (const cookie of headers.getSetCookie()) {
      const [pair] = cookie.split(';');
      this.#jar.set(`${host} ${pair.split('=')[0]}`, pair);
    }
  }

  for({ host }) {
    const own = [...this.#jar].filter(([key]) => key.startsWith(`${host} `));
    return own.map(([, pair]) => pair).join('; ');
  }
}

/** Where a page of the sign-in leads to. */
async function visit(address, cookies) {
  const form = address.pathname.includes('/ui/') ? { persona: 'louise', means: 'eid' } : undefined;
  const headers = { cookie: cookies.for(address) };
  const sent = form && { method: 'POST', body: new URLSearchParams(form) };
  const answer = await fetch(address, { redirect: 'manual', headers, ...sent });
  cookies.keep(answer, address);
  const page = await answer.text();
  const next =
    answer.headers.get('location') ??
    /http-equiv="refresh"[^>]*url=([^"]+)"/i.exec(page)?.[1]?.replaceAll('&amp;', '&');
  if (!next) throw new Error(`Signing in stopped at ${address.origin}${address.pathname}: ${answer.status}.`);
  return new URL(next, address);
}

/** An access token of the portal for Louise, signed in with her identity card. */
export async function signIn(issuer) {
  const discovery = await fetch(`${issuer}/.well-known/openid-configuration`);
  const { authorization_endpoint: authorise, token_endpoint: endpoint } = await discovery.json();
  const client = { client_id: 'gun-portal', redirect_uri: `${url('portal')}/sign-in/callback` };
  const verifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const question = new URLSearchParams({
    ...{ ...client, response_type: 'code', scope: 'openid', state: 'bench' },
    ...{ code_challenge: challenge, code_challenge_method: 'S256' },
  });
  const cookies = new Cookies();
  let address = new URL(`${authorise}?${question}`);
  for (let steps = 0; !address.href.startsWith(client.redirect_uri); steps += 1) {
    if (steps > 20) throw new Error('Signing in goes round in circles.');
    address = await visit(address, cookies);
  }
  const code = { grant_type: 'authorization_code', code: address.searchParams.get('code'), code_verifier: verifier };
  const answer = await fetch(endpoint, { method: 'POST', body: new URLSearchParams({ ...client, ...code }) });
  return (await answer.json()).access_token;
}

/** Calls the gateway; `path` begins after `/api`. */
export async function call(token, method, path, body) {
  const answer = await fetch(`${url('gateway')}/api${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(method === 'POST' && { 'idempotency-key': randomUUID() }),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const said = await answer.json();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(said)}`);
  return said;
}

const answers = {
  ...{ purpose: 'job', minors: 'no', regulatedActivity: 'notListed', askedBy: 'ASBL Exemple', usedAbroad: 'no' },
  ...{ activity: 'Accueil des visiteurs', modelAgreement: 'agree', extractLanguage: 'fr', delivery: 'mailbox' },
};

/** A draft with every answer given, ready to be submitted. */
export async function completeDraft(token) {
  const started = { procedureKey: 'criminal-record-extract', language: 'fr', anew: true };
  const { id } = await call(token, 'POST', '/dossiers/v1/dossiers', started);
  const saved = { revision: 0, answers, language: 'fr' };
  const { revision } = await call(token, 'PUT', `/dossiers/v1/dossiers/${id}/answers`, saved);
  return { id, revision };
}
