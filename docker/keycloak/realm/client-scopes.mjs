// What a token says, scope by scope. The national number is in no token: only the gateway learns it, by introspection.

const nowhere = {
  'access.token.claim': 'false',
  'id.token.claim': 'false',
  'userinfo.token.claim': 'false',
  'introspection.token.claim': 'false',
  'lightweight.claim': 'false',
};
const inAccess = { ...nowhere, 'access.token.claim': 'true', 'introspection.token.claim': 'true' };
const inId = { ...nowhere, 'id.token.claim': 'true' };
const inBoth = { ...inAccess, 'id.token.claim': 'true' };
const byIntrospection = { ...nowhere, 'introspection.token.claim': 'true' };

const mapper = (name, protocolMapper, where, config = {}) => ({
  name,
  protocol: 'openid-connect',
  protocolMapper,
  consentRequired: false,
  config: { ...where, ...config },
});
const attribute = (claim, where, source = claim) =>
  mapper(claim, 'oidc-usermodel-attribute-mapper', where, {
    'user.attribute': source,
    'claim.name': claim,
    'jsonType.label': 'String',
  });
const sessionNote = (claim, where, note, type = 'String') =>
  mapper(claim, 'oidc-usersessionmodel-note-mapper', where, {
    'user.session.note': note,
    'claim.name': claim,
    'jsonType.label': type,
  });

const scope = (name, protocolMappers, namedInToken = false) => ({
  name,
  protocol: 'openid-connect',
  attributes: { 'include.in.token.scope': String(namedInToken), 'display.on.consent.screen': 'false' },
  protocolMappers,
});

export const scopeOfAgency = (what) => `scope:gun:agency:${what}`;

/** What an agency may be allowed to do; each is asked for by name. */
const agencyScopes = [
  'events',
  'dossiers',
  'decisions',
  'documents',
  'subjects',
  'evidence',
  'presentations',
  'revocations',
  'training-grants',
  'training-claims',
].map(scopeOfAgency);

const profile = (where) =>
  scope('profile', [
    attribute('given_name', where, 'firstName'),
    attribute('family_name', where, 'lastName'),
    attribute('locale', inId),
  ]);

const shared = [
  scope('basic', [mapper('sub', 'oidc-sub-mapper', inAccess), sessionNote('auth_time', inBoth, 'AUTH_TIME', 'long')]),
  scope('roles', [
    mapper('realm roles', 'oidc-usermodel-realm-role-mapper', inAccess, {
      'claim.name': 'realm_access.roles',
      multivalued: 'true',
      'jsonType.label': 'String',
    }),
  ]),
  scope('assurance', [sessionNote('acr', inBoth, 'acr')]),
  scope('gun-gateway', [
    mapper('audience', 'oidc-audience-mapper', inAccess, { 'included.client.audience': 'gun-gateway' }),
  ]),
];

export const citizenScopes = [
  ...shared,
  profile(inId),
  scope('national-number', [attribute('nrn', byIntrospection)]),
  ...agencyScopes.map((name) => scope(name, [], true)),
];

/**
 * The gateway signs what an officer did with their name, and learns it by introspection: no register knows officers.
 * `preferred_username` survives a new import of the realm, which gives every officer another `sub`.
 */
export const staffScopes = [
  ...shared,
  profile({ ...inId, 'introspection.token.claim': 'true' }),
  scope('office', [attribute('office', inBoth), attribute('preferred_username', inAccess, 'username')]),
];
