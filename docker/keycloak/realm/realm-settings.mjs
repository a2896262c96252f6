// What both realms have in common: languages, lifetimes, signatures, traces, and what a user record may hold.

const levels = [100, 200, 300, 350, 400, 450, 500];

/** Lets Keycloak see that a step-up is wanted. It does not enforce the level: the gateway does. */
const assuranceLevels = Object.fromEntries(levels.map((level) => [`urn:be:fedict:iam:fas:Level${level}`, level]));

const field = (name, view) => ({
  name,
  displayName: '${' + name + '}',
  permissions: { view, edit: ['admin'] },
  multivalued: false,
});
const userProfile = {
  attributes: [
    ...['username', 'email', 'firstName', 'lastName', 'locale'].map((name) => field(name, ['admin', 'user'])),
    ...['nrn', 'fedid', 'office'].map((name) => field(name, ['admin'])),
  ],
  groups: [],
};

const browserSecurityHeaders = (origin) => ({
  contentSecurityPolicy: `frame-src 'self'; frame-ancestors 'self' ${origin}; object-src 'none';`,
  xContentTypeOptions: 'nosniff',
  xRobotsTag: 'none',
  xFrameOptions: '',
  referrerPolicy: 'no-referrer',
  strictTransportSecurity: 'max-age=31536000; includeSubDomains',
});

/** The settings of a realm whose people come from `origin`, the only site that may frame its pages. */
export const realmSettings = (origin) => ({
  enabled: true,
  displayName: 'GUN',
  sslRequired: 'external',
  loginTheme: 'gun',
  internationalizationEnabled: true,
  supportedLocales: ['fr', 'nl', 'de', 'en'],
  defaultLocale: 'fr',
  registrationAllowed: false,
  rememberMe: false,
  resetPasswordAllowed: false,
  verifyEmail: false,
  loginWithEmailAllowed: false,
  duplicateEmailsAllowed: true,
  editUsernameAllowed: false,
  bruteForceProtected: true,
  permanentLockout: false,
  failureFactor: 5,
  maxFailureWaitSeconds: 900,
  waitIncrementSeconds: 60,
  accessTokenLifespan: 300,
  accessCodeLifespan: 60,
  accessCodeLifespanLogin: 900,
  ssoSessionIdleTimeout: 1800,
  ssoSessionMaxLifespan: 28800,
  revokeRefreshToken: true,
  refreshTokenMaxReuse: 0,
  defaultSignatureAlgorithm: 'ES256',
  eventsEnabled: true,
  eventsExpiration: 2592000,
  eventsListeners: ['jboss-logging'],
  adminEventsEnabled: true,
  adminEventsDetailsEnabled: false,
  attributes: { 'acr.loa.map': JSON.stringify(assuranceLevels) },
  browserSecurityHeaders: browserSecurityHeaders(origin),
  requiredActions: [
    {
      alias: 'VERIFY_PROFILE',
      name: 'Verify Profile',
      providerId: 'VERIFY_PROFILE',
      enabled: false,
      defaultAction: false,
      priority: 90,
      config: {},
    },
  ],
  components: {
    'org.keycloak.userprofile.UserProfileProvider': [
      {
        providerId: 'declarative-user-profile',
        subComponents: {},
        config: { 'kc.user.profile.config': [JSON.stringify(userProfile)] },
      },
    ],
  },
  defaultDefaultClientScopes: ['basic'],
  defaultOptionalClientScopes: [],
});
