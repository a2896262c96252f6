/** What the university says of itself, of its server of tokens, and of its own type of diploma. */
import type { CredentialIssuerMetadata } from '@openid4vc/openid4vci';

export const licenceType = 'org.iso.18013.5.1.mDL';
export const europeanType = 'urn:eu.europa.ec.eudi:learning:credential:1';
export const degreeTypeOf = (origin: string): string => `${origin}/types/degree`;

const description = {
  vct: '',
  name: 'Degree',
  display: [
    { locale: 'fr', name: 'Diplôme tunisien' },
    { locale: 'nl', name: 'Tunesisch diploma' },
    { locale: 'de', name: 'Tunesisches Diplom' },
    { locale: 'en', name: 'Tunisian degree' },
  ],
};

/** Metadata of the type of diploma (SD-JWT VC, part 6): the bytes matter, diplomas carry their hash. */
export const describedType = (origin: string, isOther = false): string =>
  JSON.stringify({ ...description, vct: degreeTypeOf(origin), ...(isOther && { name: 'Something else' }) });

export function issuerMetadata(id: string, origin: string): CredentialIssuerMetadata {
  const bound = {
    cryptographic_binding_methods_supported: ['jwk'],
    proof_types_supported: { jwt: { proof_signing_alg_values_supported: ['ES256'] } },
  };
  const display = (name: string, locale: string) => ({ name, locale });
  return {
    credential_issuer: id,
    authorization_servers: [id],
    credential_endpoint: `${origin}/credential`,
    nonce_endpoint: `${origin}/nonce`,
    deferred_credential_endpoint: `${origin}/deferred`,
    notification_endpoint: `${origin}/notifications`,
    batch_credential_issuance: { batch_size: 3 },
    display: [display('Model University', 'en')],
    credential_configurations_supported: {
      degree: {
        ...{ format: 'dc+sd-jwt', vct: degreeTypeOf(origin), scope: 'degree', ...bound },
        credential_metadata: {
          display: [display('Diplôme', 'fr'), display('Degree', 'en')],
          claims: [
            {
              path: ['degree', 'title'],
              display: [display('Titre du diplôme', 'fr'), display('Title of the degree', 'en')],
            },
            { path: ['student', 'lastName'], display: [display('Nom', 'fr'), display('Family name', 'en')] },
            { path: ['student', 'firstName'], display: [display('Prénom', 'fr'), display('Given name', 'en')] },
          ],
        },
      },
      european: { format: 'dc+sd-jwt', vct: europeanType, scope: 'european', ...bound },
      licence: {
        ...{ format: 'mso_mdoc', doctype: licenceType, scope: 'licence', ...bound },
        cryptographic_binding_methods_supported: ['cose_key'],
        credential_metadata: { display: [display('Driving licence', 'en')] },
      },
    },
  } as CredentialIssuerMetadata; // typed for all the drafts at once
}

export function serverMetadata(id: string, origin: string) {
  return {
    issuer: id,
    token_endpoint: `${origin}/token`,
    authorization_endpoint: `${origin}/authorize`,
    pushed_authorization_request_endpoint: `${origin}/par`,
    require_pushed_authorization_requests: true,
    code_challenge_methods_supported: ['S256'],
    dpop_signing_alg_values_supported: ['ES256'],
    authorization_response_iss_parameter_supported: true,
    'pre-authorized_grant_anonymous_access_supported': true,
  };
}
