/** A request to present, as it is written (OpenID4VP 1.0, part 5), read strictly where it matters to the holder. */
import { DcqlQuery } from '@gun/wallet-contract';
import { z } from 'zod';
import { isContentEncryption } from '../../jwe/agreed-key';
import type { ResponseKey } from '../../jwe/encrypt-response';
import { readEcJwk } from '../../sd-jwt/holder-key';
import { isRecord } from '../../sd-jwt/jws';
import { isReadable } from './supported-formats';

/** What the wallet needs to answer. */
export interface PresentedRequest {
  readonly clientId: string;
  readonly nonce: string;
  readonly state?: string | undefined;
  readonly responseUri: string;
  readonly query: DcqlQuery;
  /** Absent: the answer goes unencrypted, beyond TLS. */
  readonly responseKey?: ResponseKey | undefined;
}

const Parameters = z.object({
  response_type: z.literal('vp_token'),
  response_mode: z.enum(['direct_post', 'direct_post.jwt']),
  client_id: z.string().min(1).max(1000),
  nonce: z
    .string()
    .min(8)
    .max(500)
    .regex(/^[\x21-\x7e]+$/),
  state: z.string().max(500).optional(),
  response_uri: z.string().max(2000),
  dcql_query: DcqlQuery,
  client_metadata: z.unknown().optional(),
  /** What a wallet does not know how to sign it must not pass over (part 5.1). */
  transaction_data: z.undefined().optional(),
  redirect_uri: z.undefined().optional(),
  scope: z.undefined().optional(),
});

/** The key for the answer: the first that agrees on P-256. */
export function responseKeyOf(metadata: unknown): ResponseKey | undefined {
  if (!isRecord(metadata)) return undefined;
  const { jwks, encrypted_response_enc_values_supported: encs = ['A128GCM'] } = metadata;
  const keys = isRecord(jwks) && Array.isArray(jwks['keys']) ? jwks['keys'] : [];
  const known = Array.isArray(encs) ? encs.filter(isContentEncryption) : [];
  const enc = known.includes('A256GCM') ? 'A256GCM' : known[0]; // the stronger, where both are taken (HAIP 1.0, part 5)
  if (!enc) return undefined;
  for (const one of keys) {
    const read = readEcJwk(one);
    if (!read || !isRecord(one) || (one['use'] ?? 'enc') !== 'enc' || (one['alg'] ?? 'ECDH-ES') !== 'ECDH-ES') continue;
    const kid = one['kid'];
    return { jwk: read.jwk, enc, ...(typeof kid === 'string' && kid.length <= 200 && { kid }) };
  }
  return undefined;
}

/** Undefined: not a request that this wallet can answer. */
export function readPresentedRequest(parameters: Readonly<Record<string, unknown>>): PresentedRequest | undefined {
  const read = Parameters.safeParse(parameters);
  if (!read.success || !isReadable(read.data.dcql_query, read.data.client_metadata)) return undefined;
  const { client_id: clientId, nonce, state, response_uri: responseUri, dcql_query: query } = read.data;
  const isEncrypted = read.data.response_mode === 'direct_post.jwt';
  const responseKey = isEncrypted ? responseKeyOf(read.data.client_metadata) : undefined;
  if (isEncrypted && !responseKey) return undefined;
  return {
    clientId,
    nonce,
    responseUri,
    query,
    ...(state !== undefined && { state }),
    ...(responseKey && { responseKey }),
  };
}
