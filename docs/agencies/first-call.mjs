// A first call to the agency API, from a terminal: node docs/agencies/first-call.mjs
// It needs Node 20 or later and no package. Without settings it asks the counter that `npm start` opened.
import { createPrivateKey, randomUUID, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';

const client = process.env.CLIENT_ID ?? 'agency-national-register';
const gateway = process.env.GATEWAY_URL ?? 'http://localhost:4000';
const issuer = process.env.ISSUER ?? 'http://localhost:8080/realms/gun';
const keyFile =
  process.env.KEY_FILE ?? new URL(`../../.data/counter/keys/${client}.private.json`, import.meta.url).pathname;

// 1. Sign an assertion: who we are, for whom it is meant, valid for one minute and once (RFC 7523).
const jwk = JSON.parse(readFileSync(keyFile, 'utf8'));
const { issuer: audience, token_endpoint } = await json(await fetch(`${issuer}/.well-known/openid-configuration`));
const now = Math.floor(Date.now() / 1000);
const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const signed = [
  part({ alg: 'ES256', kid: jwk.kid }),
  part({ iss: client, sub: client, aud: audience, jti: randomUUID(), iat: now, exp: now + 60 }),
].join('.');
const key = { key: createPrivateKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' };
const assertion = `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`;

// 2. Exchange it for an access token of five minutes.
const { access_token } = await json(
  await fetch(token_endpoint, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      scope: 'scope:gun:agency:events',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
    }),
  }),
);

// 3. Read what was handed to us.
const answer = await fetch(`${gateway}/api/agency/v1/events?pageSize=10`, {
  headers: { authorization: `Bearer ${access_token}` },
});
console.log('trace', answer.headers.get('belgov-trace-id'));
console.log(JSON.stringify(await json(answer), null, 2));

async function json(response) {
  const body = await response.json();
  if (!response.ok) throw new Error(`${response.status} from ${response.url}: ${JSON.stringify(body)}`);
  return body;
}
