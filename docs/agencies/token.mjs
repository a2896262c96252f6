// Prints an access token for one or more scopes: node docs/agencies/token.mjs scope:gun:agency:evidence
// It needs Node 20 or later and no package. Without settings it asks the counter that `npm start` opened.
import { createPrivateKey, randomUUID, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';

const client = process.env.CLIENT_ID ?? 'agency-national-register';
const issuer = process.env.ISSUER ?? 'http://localhost:8080/realms/gun';
const keyFile =
  process.env.KEY_FILE ?? new URL(`../../.data/counter/keys/${client}.private.json`, import.meta.url).pathname;

/** The answer, or an error that says what was refused. */
export async function json(response) {
  const body = await response.json();
  if (!response.ok) throw new Error(`${response.status} from ${response.url}: ${JSON.stringify(body)}`);
  return body;
}

/** A token of five minutes, for an assertion that our private key signed (RFC 7523). */
export async function tokenFor(scope) {
  // Who we are, for whom it is meant, valid for one minute and once.
  const jwk = JSON.parse(readFileSync(keyFile, 'utf8'));
  const { issuer: audience, token_endpoint } = await json(await fetch(`${issuer}/.well-known/openid-configuration`));
  const now = Math.floor(Date.now() / 1000);
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = [
    part({ alg: 'ES256', kid: jwk.kid }),
    part({ iss: client, sub: client, aud: audience, jti: randomUUID(), iat: now, exp: now + 60 }),
  ].join('.');
  const key = { key: createPrivateKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' };
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    scope,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`,
  });
  return (await json(await fetch(token_endpoint, { method: 'POST', body }))).access_token;
}

if (process.argv[1]?.endsWith('token.mjs')) console.log(await tokenFor(process.argv.slice(2).join(' ')));
