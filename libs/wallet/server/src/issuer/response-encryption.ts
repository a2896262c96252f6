/** How a wallet wants the answer of the credential endpoint closed, beyond TLS (OpenID4VCI 1.0, parts 8.2 and 10). */
import { ProtocolError } from '@gun/nest';
import { isContentEncryption } from '../jwe/agreed-key';
import type { ResponseKey } from '../jwe/encrypt-response';
import { readEcJwk } from '../sd-jwt/holder-key';
import { isRecord } from '../sd-jwt/jws';

const invalid = (why: string): ProtocolError => new ProtocolError('invalid_encryption_parameters', why);

/** Undefined: the answer goes in clear. @throws invalid_encryption_parameters, before anything is issued. */
export function readResponseEncryption(request: unknown): ResponseKey | undefined {
  const wanted = isRecord(request) ? request['credential_response_encryption'] : undefined;
  if (wanted === undefined) return undefined;
  if (!isRecord(wanted) || !isRecord(wanted['jwk'])) throw invalid('Send the key to encrypt to, as jwk.');
  const { jwk, enc, zip, alg: beside } = wanted;
  const { alg = beside, kid, use = 'enc' } = jwk; // drafts had alg beside the key
  const read = readEcJwk(jwk);
  if (!read || alg !== 'ECDH-ES' || use !== 'enc') throw invalid('Send a key of P-256 for ECDH-ES.');
  if (!isContentEncryption(enc)) throw invalid('Name an enc that our metadata names.');
  if (zip !== undefined) throw invalid('Answers are not compressed here.');
  return { jwk: read.jwk, enc, ...(typeof kid === 'string' && kid.length <= 200 && { kid }) };
}
