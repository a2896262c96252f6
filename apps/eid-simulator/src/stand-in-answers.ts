// Smooths out where oidc-provider and Keycloak answer differently, so that portal and gateway need not know which it is.
import { createLocalJWKSet, jwtVerify, type JWK } from 'jose';
import type Provider from 'oidc-provider';
import type { Context } from 'oidc-provider';
import { findSubject, introspectedClaims } from './realm-claims';
import { readForm } from './responses';
import { agencyScopes } from './stand-in-clients';
import type { Audience } from './visitors';

type Form = Readonly<Record<string, string>>;

const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

/** keycloak-js reads the expiry of a refresh token out of it, as if it were a JWT: ours is dressed up as one. */
export const dressRefreshToken = (token: string, expires: number): string =>
  `${encode({ alg: 'none' })}.${encode({ typ: 'Refresh', exp: expires })}.${token}`;

export const undressRefreshToken = (token: string): string => token.split('.')[2] ?? token;

const readsToken = ({ method, path }: Context) => method === 'POST' && /\/token(\/introspection)?$/.test(path);

interface TokenAnswer {
  refresh_token?: string;
  error?: string;
}

interface Realm {
  readonly audience: Audience;
  readonly issuer: string;
  readonly publicKey: JWK;
  readonly origins: readonly string[];
  readonly refreshSeconds: number;
}

/** What Keycloak would say about an access token: only its audience hears more than "not active". */
async function introspect(provider: Provider, realm: Realm, token: string) {
  const verified = await jwtVerify(token, createLocalJWKSet({ keys: [realm.publicKey] }), {
    issuer: realm.issuer,
    audience: 'gun-gateway',
  }).catch(() => undefined);
  if (!verified) return { active: false };
  const { payload } = verified;
  const visitor = findSubject(realm.audience, payload.sub);
  if (!visitor) return { active: true, ...payload };
  const signedIn = await provider.Session.findByUid(String(payload['sid']));
  return signedIn ? { active: true, ...payload, ...introspectedClaims(visitor) } : { active: false };
}

/** oidc-provider refuses to introspect JWT access tokens, but only after it has authenticated the client. */
const refusedAsStructured = (context: Context, { error }: TokenAnswer) =>
  context.path.endsWith('/introspection') && error === 'unsupported_token_type';

/** oidc-provider leaves out a scope it does not know; Keycloak refuses the request. */
const asksUnknownScope = ({ grant_type: grantType, scope = '' }: Form) =>
  grantType === 'client_credentials' && scope.split(' ').some((one) => one !== '' && !agencyScopes.includes(one));

/** Reads the form in oidc-provider's place, to give it the refresh token that it issued. */
async function readTokenForm(context: Context): Promise<Form> {
  const form = Object.fromEntries(await readForm(context.req));
  const { refresh_token: dressed } = form;
  context.req.body = { ...form, ...(dressed && { refresh_token: undressRefreshToken(dressed) }) };
  return form;
}

async function correctAnswer(context: Context, form: Form, provider: Provider, realm: Realm) {
  const answer = (context.body ?? {}) as TokenAnswer; // the token endpoints answer nothing else
  if (refusedAsStructured(context, answer)) {
    const isGateway = context.oidc.client?.clientId === 'gun-gateway';
    context.status = 200;
    context.body = isGateway ? await introspect(provider, realm, form['token'] ?? '') : { active: false };
  } else if (context.status === 200 && asksUnknownScope(form)) {
    context.status = 400;
    context.body = { error: 'invalid_scope', error_description: 'a scope is not known here' };
  } else if (answer.refresh_token) {
    const expires = Math.floor(Date.now() / 1000) + realm.refreshSeconds;
    context.body = { ...answer, refresh_token: dressRefreshToken(answer.refresh_token, expires) };
  }
}

/** Makes the token endpoints of a stand-in answer as Keycloak's do. */
export function answerLikeKeycloak(provider: Provider, realm: Realm): void {
  provider.use(async (context, next) => {
    if (readsToken(context)) {
      const form = await readTokenForm(context);
      await next();
      await correctAnswer(context, form, provider, realm);
    } else await next();
    // keycloak-js fetches with credentials
    if (realm.origins.includes(context.response.get('access-control-allow-origin')))
      context.set('Access-Control-Allow-Credentials', 'true');
  });
}
