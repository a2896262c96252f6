// Who may ask this realm for tokens: one application for people, the gateway, and (citizens' realm) the agencies.
import { scopeOfAgency } from './client-scopes.mjs';

const personScopes = ['basic', 'roles', 'profile', 'assurance', 'gun-gateway'];
const locales = ['fr', 'nl', 'de', 'en'];

/** An application that runs in the browser: no secret, one exact place to come back to, PKCE. */
const browserApplication = (clientId, origin, ownScopes) => ({
  clientId,
  publicClient: true,
  standardFlowEnabled: true,
  implicitFlowEnabled: false,
  directAccessGrantsEnabled: false,
  serviceAccountsEnabled: false,
  fullScopeAllowed: false,
  consentRequired: false,
  frontchannelLogout: false,
  rootUrl: origin,
  baseUrl: `${origin}/`,
  redirectUris: [`${origin}/sign-in/callback`],
  webOrigins: [origin],
  attributes: {
    'pkce.code.challenge.method': 'S256',
    'post.logout.redirect.uris': ['', ...locales].map((locale) => `${origin}/${locale}`).join('##'),
  },
  defaultClientScopes: [...personScopes, ...ownScopes],
  optionalClientScopes: [],
});

/** A machine that signs its own assertions; the realm knows its public keys only. */
const machine = (clientId, jwks, scopes = {}) => ({
  clientId,
  publicClient: false,
  clientAuthenticatorType: 'client-jwt',
  standardFlowEnabled: false,
  directAccessGrantsEnabled: false,
  serviceAccountsEnabled: true,
  fullScopeAllowed: false,
  attributes: {
    'use.jwks.string': 'true',
    'jwks.string': JSON.stringify(jwks),
    'token.endpoint.auth.signing.alg': 'ES256',
    'access.token.lifespan': '300',
  },
  defaultClientScopes: [],
  optionalClientScopes: [],
  ...scopes,
});

/** An agency that handles dossiers. */
const files = ['events', 'dossiers', 'decisions', 'documents', 'subjects'];

/** What each agency may ask for, and no more: what its agreement names. */
const scopesOfAgencies = {
  'agency-national-register': [...files, 'evidence', 'presentations', 'revocations'],
  'agency-criminal-record': [...files, 'evidence', 'presentations'],
  'agency-flemish-diplomas': [...files, 'presentations', 'revocations'],
  'agency-mobility': ['revocations'],
  'agency-example-college': ['subjects', 'evidence'],
  'agency-payroll-office': ['subjects', 'training-grants'],
  'agency-training-centre': ['training-claims', 'presentations'],
};

const agency = (clientId, scopes, jwks) =>
  machine(clientId, jwks, {
    defaultClientScopes: ['basic', 'gun-gateway'],
    optionalClientScopes: scopes.map(scopeOfAgency),
  });

export const citizenClients = ({ portal, jwksOf }) => [
  browserApplication('gun-portal', portal, ['national-number']),
  machine('gun-gateway', jwksOf('gateway')),
  ...Object.entries(scopesOfAgencies).map(([clientId, scopes]) => agency(clientId, scopes, jwksOf(clientId))),
];

export const staffClients = ({ backoffice, jwksOf }) => [
  browserApplication('gun-backoffice', backoffice, ['office']),
  machine('gun-gateway', jwksOf('gateway')),
];
