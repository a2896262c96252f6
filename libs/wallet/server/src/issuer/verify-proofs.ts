/**
 * Proofs that a wallet holds the keys which its copies are to be bound to (OpenID4VCI 1.0, part 8.2.1 and appendix F): by
 * signatures of the keys, by an attestation of whoever keeps them, or by one signature and an attestation of many. Beyond
 * the letter: a proof is young, and one key is not bound to two copies, which would let them be linked.
 */
import { ProtocolError } from '@gun/nest';
import type { EcJwk } from '../keys/key-service';
import { readEcJwk, thumbprintOf, type HolderKey } from '../sd-jwt/holder-key';
import { isSigned, parseJws, type Json, type Jws } from '../sd-jwt/jws';
import type { AttestedKeys, KeyAttestations } from './key-attestations';

const longestAgeSeconds = 300;
/** Clocks of phones go ahead. */
const skewSeconds = 60;

/** As they came: tokens of one type. */
export interface Proofs {
  readonly type: 'jwt' | 'attestation';
  readonly tokens: readonly string[];
}

export interface ProvenKeys {
  readonly keys: readonly EcJwk[];
  readonly nonce: string;
}

interface Expected {
  /** Our identifier. */
  readonly issuer: string;
  readonly now: Date;
  readonly attestations: Pick<KeyAttestations, 'read' | 'areRequired'>;
}

interface Proven {
  /** Which signed the proof. */
  readonly key: EcJwk;
  readonly nonce: string;
  /** Of the same place as this key. */
  readonly attested?: AttestedKeys;
}

const invalidProof = (why: string): ProtocolError => new ProtocolError('invalid_proof', why);

const isFor = (audience: Json | undefined, issuer: string): boolean =>
  audience === issuer || (Array.isArray(audience) && audience.length === 1 && audience[0] === issuer);

function attestedIn({ header }: Jws, { attestations }: Expected): AttestedKeys | undefined {
  const { key_attestation: token } = header;
  if (token === undefined && attestations.areRequired) throw invalidProof('A proof has no key_attestation.');
  return token === undefined ? undefined : attestations.read(String(token), 'proof');
}

/** The key that signed: named by `jwk`; or one of those attested, which a `kid` may stand for. */
function signerOf(jws: Jws, attested: AttestedKeys | undefined): HolderKey {
  const { jwk } = jws.header;
  if ('x5c' in jws.header || ('kid' in jws.header && (jwk !== undefined || !attested)))
    throw invalidProof('A proof must name its key by jwk alone.');
  const known = attested?.keys.flatMap((key) => readEcJwk({ ...key }) ?? []);
  const named = jwk === undefined ? known : [readEcJwk(jwk)].filter((key) => key !== undefined);
  const holder = named?.find(({ key }) => isSigned(jws, key));
  if (!holder) throw invalidProof('A proof is not signed by its key.');
  const isAttested = known?.some((key) => thumbprintOf(key.jwk) === thumbprintOf(holder.jwk)) ?? true;
  if (!isAttested) throw invalidProof('A proof is signed by a key that its attestation does not name.');
  return holder;
}

function verifyProof(proof: string, expected: Expected): Proven {
  const jws = parseJws(proof);
  if (!jws || jws.header['typ'] !== 'openid4vci-proof+jwt') throw invalidProof('A proof is no token of its type.');
  const attested = attestedIn(jws, expected);
  const holder = signerOf(jws, attested);
  const { aud, iat, nonce } = jws.payload;
  if (!isFor(aud, expected.issuer)) throw invalidProof('A proof is meant for another issuer.');
  const age = expected.now.getTime() / 1000 - (typeof iat === 'number' ? iat : 0);
  if (age > longestAgeSeconds || age < -skewSeconds) throw invalidProof('A proof is too old, or from the future.');
  if (typeof nonce !== 'string') throw new ProtocolError('invalid_nonce', 'A proof has no nonce.');
  return { key: holder.jwk, nonce, ...(attested && { attested }) };
}

/** What proofs of the type `jwt` prove: each its key, and with an attestation all that it names. */
function verifySigned(tokens: readonly string[], expected: Expected): ProvenKeys {
  const proven = tokens.map((token) => verifyProof(token, expected));
  const nonces = new Set(proven.flatMap(({ nonce, attested }) => [nonce, ...(attested ? [attested.nonce] : [])]));
  const keys = proven.map(({ key }) => key);
  if (nonces.size !== 1) throw new ProtocolError('invalid_nonce', 'The proofs of one request share one nonce.');
  if (new Set(keys.map(thumbprintOf)).size < keys.length) throw invalidProof('Two proofs are of the same key.');
  const all = [...keys, ...proven.flatMap(({ attested }) => attested?.keys ?? [])];
  const distinct = new Map(all.map((key) => [thumbprintOf(key), key]));
  return { keys: all.length === keys.length ? keys : [...distinct.values()], nonce: [...nonces][0] ?? '' };
}

/** @throws invalid_proof, invalid_nonce. Whether the nonce is still good, the caller finds out. */
export function verifyProofs({ type, tokens }: Proofs, expected: Expected): ProvenKeys {
  if (type === 'jwt') return verifySigned(tokens, expected);
  const [only, ...others] = tokens;
  if (only === undefined || others.length > 0) throw invalidProof('Send one key attestation.');
  return expected.attestations.read(only, 'nothing');
}
