/** How the question "18 or over?" is put: to a verifier's page by a challenge, to a wallet by OpenID4VP 1.0. */
import { ageRequest, authorizationRequest } from '@gun/age-check';
import type { Question } from './visits';

export const responseUriOf = (publicUrl: string): string => `${publicUrl}/age/presentations`;

/** Everything stands after `#`: browsers send it to no server, so the wallet's house does not learn who asks. */
export const tokenLink = (page: string, publicUrl: string, name: string, { state, challenge }: Question): string =>
  `${page}#${new URLSearchParams({ site_name: name, return_uri: `${publicUrl}/age/tokens`, challenge, state }).toString()}`;

function presentation(publicUrl: string, name: string, { state, challenge }: Question): string {
  const { dcql_query: query, ...request } = authorizationRequest(ageRequest(responseUriOf(publicUrl), challenge));
  const metadata = { client_name: name, vp_formats_supported: { mso_mdoc: {} } };
  const written = { dcql_query: JSON.stringify(query), client_metadata: JSON.stringify(metadata) };
  return new URLSearchParams({ ...request, ...written, state }).toString();
}

export const presentationLink = (page: string, publicUrl: string, name: string, question: Question): string =>
  `${page}#${presentation(publicUrl, name, question)}`;

/** For wallets on phones (EU age verification profile 1.0). */
export const phoneLink = (publicUrl: string, name: string, question: Question): string =>
  `av://?${presentation(publicUrl, name, question)}`;
