// Plays the Belgian federal authentication service (FAS) as it is: its own paths, its own claim names, a signed JWT as
// userinfo, assurance levels as URNs. What must stay true: Keycloak's brokers are set up for exactly this.
import { type JWK } from 'jose';
import Provider, { type Context, type Interaction } from 'oidc-provider';
import { acrOf, knownLevels } from './assurance';
import { federalClaims, federalScopes } from './federal-claims';
import { lifetimes, sharedSettings, signInPolicy, signOut } from './provider-settings';
import type { Settings } from './settings';
import type { DeskRules } from './sign-in-desk';
import { findVisitor, type Audience } from './visitors';

const federalPath = '/fas/oauth2';

/** The paths of the real service, below its issuer. */
const routes = {
  authorization: '/authorize',
  token: '/access_token',
  userinfo: '/userinfo',
  jwks: '/connect/jwk_uri',
  end_session: '/connect/endSession',
  introspection: '/introspect',
};

const staffBroker = 'gun-keycloak-staff';
const audienceOf = (clientId: string | undefined): Audience => (clientId === staffBroker ? 'staff' : 'citizen');

/** A broker of Keycloak. It has no back-channel logout: with one, the way back from signing out ends on an error page. */
const broker = (keycloak: string, realm: string, alias: string) => ({
  redirect_uris: [`${keycloak}/realms/${realm}/broker/${alias}/endpoint`],
  post_logout_redirect_uris: [`${keycloak}/realms/${realm}/broker/${alias}/endpoint/logout_response`],
  response_types: ['code'],
  grant_types: ['authorization_code'],
  userinfo_signed_response_alg: 'RS256',
  id_token_signed_response_alg: 'RS256',
});

const clients = (keycloak: string, staffSecret: string) => [
  {
    ...broker(keycloak, 'gun', 'fas'),
    client_id: 'gun-keycloak',
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: 'RS256',
    jwks_uri: `${keycloak}/realms/gun/protocol/openid-connect/certs`,
  },
  {
    ...broker(keycloak, 'gun-staff', 'staff'),
    client_id: staffBroker,
    client_secret: staffSecret,
    token_endpoint_auth_method: 'client_secret_basic',
  },
];

async function grantWhatIsAsked({ oidc }: Context) {
  const grant = new oidc.provider.Grant({
    clientId: oidc.client?.clientId ?? '',
    accountId: oidc.session?.accountId ?? '',
  });
  grant.addOIDCScope([...(oidc.requestParamScopes ?? ['openid'])].join(' '));
  await grant.save();
  return grant;
}

const findAccount = (context: Context, id: string) => {
  const visitor = findVisitor(id);
  return visitor && { accountId: id, claims: () => federalClaims(visitor, context.oidc.session?.acr) };
};

const isListed = ({ oidc }: Context) =>
  findVisitor(oidc.session?.accountId ?? null)?.audience === audienceOf(oidc.client?.clientId);

/** Node's own fetch, without the guard that refuses this machine's addresses: Keycloak's keys are next door. */
const fetchNearby = (url: string, { dispatcher: _guard, ...options }: RequestInit & { dispatcher?: unknown }) =>
  fetch(url, options);

export function federalService(settings: Settings, key: JWK, staffSecret: string) {
  const { origin, keycloak, portal, backoffice } = settings;
  const formTargets = [keycloak, portal, backoffice];
  const provider = new Provider(`${origin}${federalPath}`, {
    ...sharedSettings('fas'),
    jwks: { keys: [key] },
    clients: clients(keycloak, staffSecret),
    routes,
    scopes: ['openid', 'profile', 'egovnrn', 'citizen', 'enterprise', 'roles', 'certificateInfo'],
    claims: federalScopes,
    acrValues: knownLevels.map(acrOf),
    features: {
      devInteractions: { enabled: false },
      jwtUserinfo: { enabled: true },
      introspection: { enabled: true },
      rpInitiatedLogout: signOut(formTargets),
    },
    interactions: {
      policy: signInPolicy(isListed),
      url: (_context: Context, { uid }: Interaction) => `${federalPath}/ui/${uid}`,
    },
    loadExistingGrant: grantWhatIsAsked,
    findAccount,
    ttl: lifetimes,
    fetch: fetchNearby,
  });
  const rules: DeskRules = {
    audienceOf: ({ params }) => audienceOf(params.client_id),
    accountOf: ({ id }) => id,
    formTargets,
  };
  return { path: federalPath, provider, rules };
}
