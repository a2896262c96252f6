// The federal authentication service (FAS) behind each realm, and what is taken over from its odd claim names.

const broker = (alias, displayName, eidIssuer, config) => ({
  alias,
  displayName,
  providerId: 'oidc',
  enabled: true,
  trustEmail: false,
  storeToken: false,
  linkOnly: false,
  firstBrokerLoginFlowAlias: 'gun first broker login',
  config: {
    issuer: eidIssuer,
    authorizationUrl: `${eidIssuer}/authorize`,
    tokenUrl: `${eidIssuer}/access_token`,
    userInfoUrl: `${eidIssuer}/userinfo`,
    jwksUrl: `${eidIssuer}/connect/jwk_uri`,
    logoutUrl: `${eidIssuer}/connect/endSession`,
    useJwksUrl: 'true',
    validateSignature: 'true',
    pkceEnabled: 'true',
    pkceMethod: 'S256',
    syncMode: 'FORCE',
    // a back-channel logout would leave the federal session alive, and the next sign-in would be silent
    backchannelSupported: 'false',
    sendIdTokenOnLogout: 'true',
    uiLocales: 'true',
    forwardParameters: 'acr_values',
    ...config,
  },
});

export const citizenBroker = ({ eidIssuer }) =>
  broker('fas', 'FAS', eidIssuer, {
    clientId: 'gun-keycloak',
    clientAuthMethod: 'private_key_jwt',
    clientAssertionSigningAlg: 'RS256',
    defaultScope: 'openid profile egovnrn citizen',
  });

/** Always asks who is there: the federal single sign-on of a citizen must not open the back office. */
export const staffBroker = ({ eidIssuer, staffBrokerSecret }) =>
  broker('staff', 'FAS (staff)', eidIssuer, {
    clientId: 'gun-keycloak-staff',
    clientSecret: staffBrokerSecret,
    clientAuthMethod: 'client_secret_basic',
    defaultScope: 'openid profile enterprise roles',
    prompt: 'login',
  });

const take = (alias, name, identityProviderMapper, config) => ({
  name: `${alias} ${name}`,
  identityProviderAlias: alias,
  identityProviderMapper,
  config: { syncMode: 'FORCE', ...config },
});
const takeClaim = (alias, claim, attribute) =>
  take(alias, claim, 'oidc-user-attribute-idp-mapper', { claim, 'user.attribute': attribute });

const takeIdentity = (alias) => [
  take(alias, 'username', 'oidc-username-idp-mapper', { template: '${ALIAS}.${CLAIM.sub}', target: 'LOCAL' }),
  takeClaim(alias, 'givenName', 'firstName'),
  takeClaim(alias, 'surname', 'lastName'),
  takeClaim(alias, 'prefLanguage', 'locale'),
  take(alias, 'acr', 'oidc-user-session-note-idp-mapper', {
    claims: JSON.stringify([{ key: 'acr', value: '.*' }]),
    'are.claim.values.regex': 'true',
  }),
];

export const citizenBrokerMappers = [
  ...takeIdentity('fas'),
  takeClaim('fas', 'egovNRN', 'nrn'),
  takeClaim('fas', 'fedid', 'fedid'),
  take('fas', 'citizen', 'oidc-hardcoded-role-idp-mapper', { role: 'citizen' }),
];

export const staffRoles = ['officer', 'supervisor', 'auditor'];

export const staffBrokerMappers = [
  ...takeIdentity('staff'),
  takeClaim('staff', 'office', 'office'),
  ...staffRoles.map((role) =>
    take('staff', role, 'oidc-role-idp-mapper', { claim: 'roles', 'claim.value': role, role }),
  ),
];
