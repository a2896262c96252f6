/** Public keys in COSE (RFC 9053, part 7.1): P-256 and nothing else. */
import type { EcJwk } from '../keys/key-service';
import { readEcJwk, type HolderKey } from '../sd-jwt/holder-key';
import { isBytes, isMap, type Cbor, type CborMap } from './cbor';

const label = { kty: 1, crv: -1, x: -2, y: -3, d: -4 } as const;
const ec2 = 2;
const p256 = 1;

export const coseKeyOf = ({ x, y }: EcJwk): CborMap =>
  new Map<number, Cbor>([
    [label.kty, ec2],
    [label.crv, p256],
    [label.x, Buffer.from(x, 'base64url')],
    [label.y, Buffer.from(y, 'base64url')],
  ]);

/** Undefined: not a point on P-256, or a key that gives its private half away. */
export function readCoseKey(value: Cbor | undefined): HolderKey | undefined {
  if (!isMap(value) || value.get(label.kty) !== ec2 || value.get(label.crv) !== p256 || value.has(label.d))
    return undefined;
  const [x, y] = [value.get(label.x), value.get(label.y)];
  if (!isBytes(x) || !isBytes(y)) return undefined;
  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
  return readEcJwk({ kty: 'EC', crv: 'P-256', x: text(x), y: text(y) });
}
