/** What a verifier is told of a request that this wallet cannot answer (OpenID4VP 1.0, part 8.5). */
import { DcqlQuery } from '@gun/wallet-contract';
import { encryptResponse } from '../../jwe/encrypt-response';
import { responseKeyOf } from './presented-request';
import { isReadable } from './supported-formats';

type Parameters = Readonly<Record<string, unknown>>;
type RequestError = 'invalid_request' | 'invalid_scope' | 'invalid_transaction_data' | 'vp_formats_not_supported';

const sentences: Readonly<Record<RequestError, string>> = {
  invalid_request: 'The request is not one that this wallet can answer.',
  invalid_scope: 'Ask by dcql_query: this wallet knows no scope.',
  invalid_transaction_data: 'This wallet signs no transaction data.',
  vp_formats_not_supported: 'This wallet shows nothing in a format and with signatures that the verifier takes.',
};

/** The reason that comes first in a request that `readPresentedRequest` did not take. */
function requestErrorOf(parameters: Parameters): RequestError {
  const { transaction_data: transactions, scope, dcql_query: query, client_metadata: metadata } = parameters;
  if (transactions !== undefined) return 'invalid_transaction_data';
  if (scope !== undefined) return 'invalid_scope';
  const asked = DcqlQuery.safeParse(query);
  return asked.success && !isReadable(asked.data, metadata) ? 'vp_formats_not_supported' : 'invalid_request';
}

/** As it is sent: encrypted where the answer would be, in clear when there is no key to encrypt to. */
export function errorForm(parameters: Parameters): Record<string, string> {
  const error = requestErrorOf(parameters);
  const { state, response_mode: mode, client_metadata: metadata } = parameters;
  const told = { error, error_description: sentences[error], ...(typeof state === 'string' && { state }) };
  const key = mode === 'direct_post.jwt' ? responseKeyOf(metadata) : undefined;
  return key ? { response: encryptResponse(told, key) } : told;
}
