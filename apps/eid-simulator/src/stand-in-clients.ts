import type { JWK } from 'jose';
import type { Settings } from './settings';

const scopeOfAgency = (what: string): string => `scope:gun:agency:${what}`;

/** The scopes that agencies ask for by name, the same as in the realm of Keycloak. */
export const agencyScopes = [
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

const files = ['events', 'dossiers', 'decisions', 'documents', 'subjects'];
const scopesOfAgencies: Readonly<Record<string, readonly string[]>> = {
  'agency-national-register': [...files, 'evidence', 'presentations', 'revocations'],
  'agency-criminal-record': [...files, 'evidence', 'presentations'],
  'agency-flemish-diplomas': [...files, 'presentations', 'revocations'],
  'agency-mobility': ['revocations'],
  'agency-example-college': ['subjects', 'evidence'],
  'agency-payroll-office': ['subjects', 'training-grants'],
  'agency-training-centre': ['training-claims', 'presentations'],
};

type KeysOf = (holder: string) => { keys: JWK[] };

const browserApplication = (clientId: string, origin: string) => ({
  client_id: clientId,
  token_endpoint_auth_method: 'none',
  redirect_uris: [`${origin}/sign-in/callback`],
  post_logout_redirect_uris: ['', 'fr', 'nl', 'de', 'en'].map((locale) => `${origin}/${locale}`),
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  id_token_signed_response_alg: 'ES256',
  scope: 'openid',
});

const machine = (clientId: string, jwks: { keys: JWK[] }, scopes: readonly string[]) => ({
  client_id: clientId,
  token_endpoint_auth_method: 'private_key_jwt',
  token_endpoint_auth_signing_alg: 'ES256',
  jwks,
  grant_types: ['client_credentials'],
  redirect_uris: [],
  response_types: [],
  id_token_signed_response_alg: 'ES256',
  scope: ['openid', ...scopes].join(' '),
});

/** The clients of the realm `gun`, as the realm of Keycloak has them. */
export const citizenClients = ({ portal }: Settings, keysOf: KeysOf) => [
  browserApplication('gun-portal', portal),
  machine('gun-gateway', keysOf('gateway'), []),
  ...Object.entries(scopesOfAgencies).map(([id, scopes]) => machine(id, keysOf(id), scopes.map(scopeOfAgency))),
];

/** The clients of the realm `gun-staff`. */
export const staffClients = ({ backoffice }: Settings, keysOf: KeysOf) => [
  browserApplication('gun-backoffice', backoffice),
  machine('gun-gateway', keysOf('gateway'), []),
];
