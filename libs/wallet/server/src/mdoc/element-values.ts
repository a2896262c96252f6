/** Values of elements as JSON, for those who read what was shown: bytes as base64url, dates as their text. */
import { Tagged } from 'cborg';
import type { Json } from '../sd-jwt/jws';
import { isBytes, isList, isMap, type Cbor } from './cbor';

export function jsonOf(value: Cbor): Json {
  if (isBytes(value)) return Buffer.from(value).toString('base64url');
  if (isMap(value)) return Object.fromEntries([...value].map(([name, inner]) => [String(name), jsonOf(inner)]));
  if (isList(value)) return value.map(jsonOf);
  return value instanceof Tagged ? jsonOf(value.value as Cbor) : value; // Tagged does not say what it holds
}
