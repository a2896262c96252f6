/** The public key of a holder: exactly what identifies it, and no member that could tell two wallets apart. */
import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import type { EcJwk } from '../keys/key-service';
import { isRecord, type Json } from './jws';

const coordinate = /^[A-Za-z0-9_-]{43}$/;

export interface HolderKey {
  readonly jwk: EcJwk;
  readonly key: KeyObject;
}

/** Undefined: not a point on P-256, or a key that gives its private half away. */
export function readEcJwk(value: Json | undefined): HolderKey | undefined {
  if (!isRecord(value) || value['kty'] !== 'EC' || value['crv'] !== 'P-256' || 'd' in value) return undefined;
  const { x, y } = value;
  if (typeof x !== 'string' || typeof y !== 'string' || !coordinate.test(x) || !coordinate.test(y)) return undefined;
  const jwk: EcJwk = { kty: 'EC', crv: 'P-256', x, y };
  try {
    return { jwk, key: createPublicKey({ key: { ...jwk }, format: 'jwk' }) };
  } catch {
    return undefined; // not on the curve
  }
}

/** Thumbprint of RFC 7638: the same key, however it was written. */
export const thumbprintOf = ({ crv, kty, x, y }: EcJwk): string =>
  createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
