/** What the issuer tells of itself (OpenID4VCI 1.0, part 12.2; RFC 8414), and of each type it issues (SD-JWT VC, part 6). */
import { fillProtocolPath, languages, type LocalizedText } from '@gun/kernel';
import {
  drawNonce,
  exchangeToken,
  issueCredential,
  issuerPath,
  listStatusLists,
  notifyIssuer,
  elementOf,
  type CredentialClaim,
  type CredentialFormat,
  pushAuthorizationRequest,
  startAuthorization,
  type CredentialType,
  type SdJwtFormat,
} from '@gun/wallet-contract';
import { createHash } from 'node:crypto';
import type { JsonRecord } from '../sd-jwt/jws';
import type { WalletConfig } from '../wallet-config';
import { encryptionsSupported } from './request-encryption';

export const preAuthorizedGrant = 'urn:ietf:params:oauth:grant-type:pre-authorized_code';
export const counterName = {
  fr: 'Guichet Unique',
  nl: 'Uniek Loket',
  de: 'Einheitlicher Schalter',
  en: 'Single Counter',
};

/** The identifier of the issuer: with it everything of ours begins. */
export const issuerOf = (publicUrl: string): string => `${publicUrl}${issuerPath}`;

/** The id under which a wallet asks for this type in this form: `diploma.sd-jwt`, unless a profile gives another. */
export function configurationOf({ key }: CredentialType, form: CredentialFormat): string {
  if (form.format === 'dc+sd-jwt') return `${key}.sd-jwt`;
  return form.configurationId ?? `${key}.mdoc`;
}

const display = (text: LocalizedText, member = 'name'): JsonRecord[] =>
  languages.map((language) => ({ [member]: text[language], locale: language }));

const algES256 = -7;

/** Where a claim stands, and of an mdoc under which namespace (OpenID4VCI 1.0, appendix C). */
const pathOf = (form: CredentialFormat, claim: CredentialClaim): readonly string[] =>
  form.format === 'mso_mdoc' ? [form.namespace, ...elementOf(claim)] : claim.path;

const nameOf = (form: CredentialFormat): JsonRecord =>
  form.format === 'mso_mdoc'
    ? {
        ...{ format: form.format, doctype: form.docType },
        cryptographic_binding_methods_supported: ['cose_key'],
        credential_signing_alg_values_supported: [algES256],
      }
    : {
        ...{ format: form.format, vct: form.vct },
        cryptographic_binding_methods_supported: ['jwk'],
        credential_signing_alg_values_supported: ['ES256'],
      };

function configuration(type: CredentialType, form: CredentialFormat, keyStorage: readonly string[]): JsonRecord {
  const proofs: JsonRecord = {
    proof_signing_alg_values_supported: ['ES256'],
    ...(keyStorage.length > 0 && { key_attestations_required: { key_storage: keyStorage } }),
  };
  return {
    ...nameOf(form),
    scope: type.key,
    proof_types_supported: { jwt: proofs, attestation: proofs },
    credential_metadata: {
      display: languages.map((language) => ({
        ...{ name: type.title[language], description: type.description[language], locale: language },
      })),
      claims: type.claims
        .filter(({ unheld }) => !unheld)
        .map((claim) => ({
          path: pathOf(form, claim),
          ...{ mandatory: claim.optional === undefined, display: display(claim.label) },
        })),
    },
  };
}

/** `requestEncryption`: to which key requests may be encrypted. */
export const issuerMetadata = (
  { publicUrl, keyStorage }: Pick<WalletConfig, 'publicUrl' | 'keyStorage'>,
  types: readonly CredentialType[],
  requestEncryption: JsonRecord,
): JsonRecord => ({
  credential_issuer: issuerOf(publicUrl),
  credential_endpoint: publicUrl + fillProtocolPath(issueCredential),
  nonce_endpoint: publicUrl + fillProtocolPath(drawNonce),
  notification_endpoint: publicUrl + fillProtocolPath(notifyIssuer),
  credential_request_encryption: requestEncryption,
  credential_response_encryption: { alg_values_supported: ['ECDH-ES'], ...encryptionsSupported },
  batch_credential_issuance: { batch_size: Math.max(...types.map(({ batch }) => batch)) },
  display: display(counterName),
  credential_configurations_supported: Object.fromEntries(
    types.flatMap((type) =>
      type.formats.map((form) => [configurationOf(type, form), configuration(type, form, keyStorage)]),
    ),
  ),
});

export const authorizationServerMetadata = (
  { publicUrl, profile }: Pick<WalletConfig, 'publicUrl' | 'profile'>,
  types: readonly CredentialType[],
): JsonRecord => ({
  issuer: issuerOf(publicUrl),
  authorization_endpoint: publicUrl + fillProtocolPath(startAuthorization),
  pushed_authorization_request_endpoint: publicUrl + fillProtocolPath(pushAuthorizationRequest),
  require_pushed_authorization_requests: true,
  token_endpoint: publicUrl + fillProtocolPath(exchangeToken),
  status_list_aggregation_endpoint: publicUrl + fillProtocolPath(listStatusLists),
  grant_types_supported: profile === 'haip' ? ['authorization_code'] : ['authorization_code', preAuthorizedGrant],
  response_types_supported: ['code'],
  response_modes_supported: ['query'],
  scopes_supported: types.map(({ key }) => key),
  authorization_details_types_supported: ['openid_credential'],
  code_challenge_methods_supported: ['S256'],
  authorization_response_iss_parameter_supported: true,
  dpop_signing_alg_values_supported: ['ES256'],
  token_endpoint_auth_methods_supported:
    profile === 'haip' ? ['attest_jwt_client_auth'] : ['none', 'attest_jwt_client_auth'],
  client_attestation_signing_alg_values_supported: ['ES256'],
  client_attestation_pop_signing_alg_values_supported: ['ES256'],
  ...(profile === 'national' && { 'pre-authorized_grant_anonymous_access_supported': true }),
});

/** What an SD-JWT VC of this type holds. The bytes matter: attestations carry their hash as `vct#integrity`. */
export const typeMetadata = (type: CredentialType, form: SdJwtFormat): JsonRecord => ({
  vct: form.vct,
  name: type.title.en,
  description: type.description.en,
  ...(form.extends && { extends: form.extends }),
  display: languages.map((language) => ({
    ...{ locale: language, name: type.title[language], description: type.description[language] },
  })),
  claims: type.claims.map(({ path, label, sd, optional }) => ({
    ...{ path, display: display(label, 'label'), sd, mandatory: optional === undefined },
  })),
});

const integrities = new Map<SdJwtFormat, string>();

/** Hash of the metadata of a type, as W3C Subresource Integrity writes it. */
export function integrityOf(type: CredentialType, form: SdJwtFormat): string {
  const known = integrities.get(form);
  if (known) return known;
  const hash = createHash('sha256').update(JSON.stringify(typeMetadata(type, form)));
  const integrity = `sha256-${hash.digest('base64')}`;
  integrities.set(form, integrity);
  return integrity;
}
