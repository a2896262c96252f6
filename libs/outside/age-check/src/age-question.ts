/** The question "18 or over?" as OpenID4VP 1.0 puts it to any wallet (EU age verification profile 1.0). */

/** The document type, which is the namespace of its elements, too. */
export const proofOfAge = 'eu.europa.ec.av.1';
export const ageClaim = 'age_over_18';

/** What an answer is bound to: who asked, where it goes, and a value that served no other request. */
export interface AgeRequest {
  readonly clientId: string;
  readonly nonce: string;
  readonly responseUri: string;
}

/** A site without a certificate is known by the address that gets the answer (OpenID4VP 1.0, 5.9.3). */
export const ageRequest = (responseUri: string, nonce: string): AgeRequest => ({
  ...{ clientId: `redirect_uri:${responseUri}`, nonce, responseUri },
});

const dcqlQuery = {
  credentials: [
    {
      ...{ id: 'proof_of_age', format: 'mso_mdoc', meta: { doctype_value: proofOfAge } },
      claims: [{ path: [proofOfAge, ageClaim] }],
    },
  ],
};

/** The parameters of the authorization request; as query parameters, the value of `dcql_query` is JSON. */
export const authorizationRequest = ({ clientId, nonce, responseUri }: AgeRequest) => ({
  ...{ response_type: 'vp_token', response_mode: 'direct_post', client_id: clientId },
  ...{ response_uri: responseUri, nonce, dcql_query: dcqlQuery },
});
