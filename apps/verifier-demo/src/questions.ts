/** How the question "18 or over?" is put: to a verifier's page by a challenge, to a wallet by OpenID4VP 1.0. */
import type { Question } from './visits';

const dcqlQuery = JSON.stringify({
  credentials: [
    {
      ...{ id: 'proof_of_age', format: 'mso_mdoc', meta: { doctype_value: 'eu.europa.ec.av.1' } },
      claims: [{ path: ['eu.europa.ec.av.1', 'age_over_18'] }],
    },
  ],
});

export const responseUriOf = (publicUrl: string): string => `${publicUrl}/age/presentations`;
export const clientIdOf = (publicUrl: string): string => `redirect_uri:${responseUriOf(publicUrl)}`;

/** Everything stands after `#`: browsers send it to no server, so the wallet's house does not learn who asks. */
export const tokenLink = (page: string, publicUrl: string, name: string, { state, challenge }: Question): string =>
  `${page}#${new URLSearchParams({ site_name: name, return_uri: `${publicUrl}/age/tokens`, challenge, state }).toString()}`;

const presentation = (publicUrl: string, name: string, { state, challenge }: Question): string =>
  new URLSearchParams({
    ...{ response_type: 'vp_token', response_mode: 'direct_post', client_id: clientIdOf(publicUrl) },
    ...{ response_uri: responseUriOf(publicUrl), nonce: challenge, state, dcql_query: dcqlQuery },
    client_metadata: JSON.stringify({ client_name: name, vp_formats_supported: { mso_mdoc: {} } }),
  }).toString();

export const presentationLink = (page: string, publicUrl: string, name: string, question: Question): string =>
  `${page}#${presentation(publicUrl, name, question)}`;

/** For wallets on phones (EU age verification profile 1.0). */
export const phoneLink = (publicUrl: string, name: string, question: Question): string =>
  `av://?${presentation(publicUrl, name, question)}`;
