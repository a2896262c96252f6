// Stands in for one realm of Keycloak where there is no Java: same issuer path, clients and claims, no broker behind it.
import { createPublicKey } from 'node:crypto';
import { type JWK } from 'jose';
import Provider, { type Client, type Context, type Interaction, type Token } from 'oidc-provider';
import { acrOf, knownLevels } from './assurance';
import { lifetimes, sharedSettings, signInPolicy, signOut } from './provider-settings';
import { accessClaims, findSubject, idClaims, subjectOf } from './realm-claims';
import type { Settings } from './settings';
import type { DeskRules } from './sign-in-desk';
import { answerLikeKeycloak } from './stand-in-answers';
import { agencyScopes, citizenClients, staffClients } from './stand-in-clients';
import type { Audience } from './visitors';

const refreshSeconds = 1800;
const gatewayResource = 'urn:gun-gateway';

/** Access tokens are JWTs for the gateway, whoever asks. */
const forTheGateway = {
  enabled: true,
  defaultResource: () => gatewayResource,
  useGrantedResource: () => true,
  getResourceServerInfo: () => ({
    scope: ['openid', ...agencyScopes].join(' '),
    audience: 'gun-gateway',
    accessTokenFormat: 'jwt',
    accessTokenTTL: 300,
    jwt: { sign: { alg: 'ES256' } },
  }),
};

async function grantSignIn({ oidc }: Context) {
  const grant = new oidc.provider.Grant({
    clientId: oidc.client?.clientId ?? '',
    accountId: oidc.session?.accountId ?? '',
  });
  grant.addOIDCScope('openid');
  grant.addResourceScope(gatewayResource, 'openid');
  await grant.save();
  return grant;
}

const findAccount = (audience: Audience) => (_context: Context, subject: string) => {
  const visitor = findSubject(audience, subject);
  return visitor && { accountId: subject, claims: () => ({ sub: subject, ...idClaims(visitor) }) };
};

/** `sid` is the session that introspection looks up later. */
const tokenClaims = (audience: Audience) => (context: Context, token: Token) => {
  const visitor = findSubject(audience, token.accountId);
  if (!visitor) return { azp: token.clientId };
  const { AuthorizationCode: code, RefreshToken: refresh } = context.oidc.entities;
  const acr = code?.acr ?? refresh?.acr;
  return { ...accessClaims(visitor), acr, azp: token.clientId, sid: token.sessionUid };
};

const publicPart = (key: JWK): JWK => ({
  ...createPublicKey({ key: { ...key }, format: 'jwk' }).export({ format: 'jwk' }),
  kid: key.kid,
  alg: key.alg,
});

export function standInRealm(
  audience: Audience,
  settings: Settings,
  key: JWK,
  keysOf: (holder: string) => { keys: JWK[] },
) {
  const staff = audience === 'staff';
  const path = staff ? '/realms/gun-staff' : '/realms/gun';
  const issuer = `${settings.origin}${path}`;
  const application = staff ? settings.backoffice : settings.portal;
  const provider = new Provider(issuer, {
    ...sharedSettings(staff ? 'gun_staff' : 'gun'),
    jwks: { keys: [key] },
    clients: staff ? staffClients(settings, keysOf) : citizenClients(settings, keysOf),
    scopes: ['openid', ...agencyScopes],
    claims: { openid: ['sub', 'given_name', 'family_name', 'locale', 'office', 'acr'] },
    conformIdTokenClaims: false,
    acrValues: knownLevels.map(acrOf),
    clientBasedCORS: (_context: Context, origin: string) => origin === application,
    rotateRefreshToken: true,
    issueRefreshToken: (_context: Context, client: Client) => client.grantTypeAllowed('refresh_token'),
    findAccount: findAccount(audience),
    extraTokenClaims: tokenClaims(audience),
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      dPoP: { enabled: true },
      introspection: { enabled: true },
      rpInitiatedLogout: signOut([application]),
      resourceIndicators: forTheGateway,
    },
    interactions: {
      policy: signInPolicy(({ oidc }) => findSubject(audience, oidc.session?.accountId) !== undefined),
      url: (_context: Context, { uid }: Interaction) => `${path}/ui/${uid}`,
    },
    loadExistingGrant: grantSignIn,
    ttl: { ...lifetimes, ClientCredentials: 300, RefreshToken: refreshSeconds },
  });
  answerLikeKeycloak(provider, {
    audience,
    issuer,
    publicKey: publicPart(key),
    origins: [application],
    refreshSeconds,
  });
  const rules: DeskRules = {
    audienceOf: () => audience,
    accountOf: subjectOf,
    formTargets: [application],
    // as Keycloak's error page does: it never tells the application `access_denied`
    afterCancel: `${application}/?login=failed`,
  };
  return { path, provider, rules };
}
