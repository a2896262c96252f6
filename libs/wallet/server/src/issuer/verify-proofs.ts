/**
 * Proofs that a wallet holds the keys which its copies are to be bound to (OpenID4VCI 1.0, part 8.2.1 and appendix F.1).
 * Beyond the letter: a proof is young, and one key is not bound to two copies, which would let them be linked.
 */
import { ProtocolError } from '@gun/nest';
import type { EcJwk } from '../keys/key-service';
import { readEcJwk, thumbprintOf } from '../sd-jwt/holder-key';
import { isSigned, parseJws, type Json } from '../sd-jwt/jws';

const longestAgeSeconds = 300;
/** Clocks of phones go ahead. */
const skewSeconds = 60;

export interface ProvenKeys {
  readonly keys: readonly EcJwk[];
  readonly nonce: string;
}

const invalidProof = (why: string): ProtocolError => new ProtocolError('invalid_proof', why);

const isFor = (audience: Json | undefined, issuer: string): boolean =>
  audience === issuer || (Array.isArray(audience) && audience.length === 1 && audience[0] === issuer);

function verifyProof(proof: string, issuer: string, now: Date): { readonly key: EcJwk; readonly nonce: string } {
  const jws = parseJws(proof);
  if (!jws || jws.header['typ'] !== 'openid4vci-proof+jwt') throw invalidProof('A proof is no token of its type.');
  if ('kid' in jws.header || 'x5c' in jws.header) throw invalidProof('A proof must name its key by jwk alone.');
  const holder = readEcJwk(jws.header['jwk']);
  if (!holder || !isSigned(jws, holder.key)) throw invalidProof('A proof is not signed by its key.');
  const { aud, iat, nonce } = jws.payload;
  if (!isFor(aud, issuer)) throw invalidProof('A proof is meant for another issuer.');
  const age = now.getTime() / 1000 - (typeof iat === 'number' ? iat : 0);
  if (age > longestAgeSeconds || age < -skewSeconds) throw invalidProof('A proof is too old, or from the future.');
  if (typeof nonce !== 'string') throw new ProtocolError('invalid_nonce', 'A proof has no nonce.');
  return { key: holder.jwk, nonce };
}

/** @throws invalid_proof, invalid_nonce. Whether the nonce is still good, the caller finds out. */
export function verifyProofs(proofs: readonly string[], issuer: string, now: Date): ProvenKeys {
  const proven = proofs.map((proof) => verifyProof(proof, issuer, now));
  const nonces = new Set(proven.map(({ nonce }) => nonce));
  const keys = proven.map(({ key }) => key);
  if (nonces.size !== 1) throw new ProtocolError('invalid_nonce', 'The proofs of one request share one nonce.');
  if (new Set(keys.map(thumbprintOf)).size < keys.length) throw invalidProof('Two proofs are of the same key.');
  return { keys, nonce: [...nonces][0] ?? '' };
}
