/**
 * CBOR (RFC 8949) as mdocs use it. What comes from others is bounded in size and depth, says each key once, and states
 * its lengths: nothing can be read in two ways, and nothing costs more to read than it is worth.
 */
import { decode, encode, Tagged, Tokenizer, Type, type DecodeOptions, type Token } from 'cborg';

export type Cbor = null | boolean | number | string | Uint8Array | Tagged | readonly Cbor[] | CborMap;
export type CborMap = ReadonlyMap<unknown, Cbor>;

const largest = 100_000;
const deepest = 12;
/** Date and time as text; encoded CBOR inside a byte string; full date (RFC 8943). */
const tags = { dateTime: 0, embedded: 24, fullDate: 1004 } as const;

class TooDeep extends Error {}

/** Counts how many containers are open, before the decoder descends into one more. */
class BoundedTokenizer extends Tokenizer {
  private readonly open: number[] = [];

  override next(): Token {
    const token = super.next();
    while (this.open.at(-1) === 0) this.open.pop();
    const last = this.open.length - 1;
    if (last >= 0) this.open[last]! -= 1;
    const children = childrenOf(token);
    if (children > 0 && this.open.push(children) > deepest) throw new TooDeep('too deep');
    return token;
  }
}

function childrenOf({ type, value }: Token): number {
  if (Type.equals(type, Type.tag)) return 1;
  if (Type.equals(type, Type.array)) return Number(value);
  return Type.equals(type, Type.map) ? 2 * Number(value) : 0;
}

const options: DecodeOptions = {
  ...{ useMaps: true, rejectDuplicateMapKeys: true },
  ...{ allowIndefinite: false, allowUndefined: false, allowNaN: false, allowInfinity: false, allowBigInt: false },
  tags: Object.fromEntries(Object.values(tags).map((tag) => [tag, Tagged.decoder(tag)])),
};

/** Undefined: no CBOR, more than one item of it, or more than we take. */
export function decodeCbor(bytes: Uint8Array): Cbor | undefined {
  if (bytes.length > largest) return undefined;
  try {
    return decode(bytes, { ...options, tokenizer: new BoundedTokenizer(bytes, options) }) as Cbor; // by these options
  } catch {
    return undefined;
  }
}

/** Shortest form, keys of a map in their order (RFC 8949, part 4.2). */
export const encodeCbor = (value: Cbor): Uint8Array => encode(value);

export const isMap = (value: Cbor | undefined): value is CborMap => value instanceof Map;
export const isList = (value: Cbor | undefined): value is readonly Cbor[] => Array.isArray(value);
export const isBytes = (value: Cbor | undefined): value is Uint8Array => value instanceof Uint8Array;

export const mapOf = (record: Readonly<Record<string, Cbor>>): CborMap => new Map(Object.entries(record));

/** What stands before a byte string of this length (RFC 8949, part 3). */
export function bytesHead(length: number): Uint8Array {
  if (length < 24) return Uint8Array.of(0x40 | length);
  if (length < 0x100) return Uint8Array.of(0x58, length);
  if (length < 0x10000) return Uint8Array.of(0x59, length >> 8, length & 0xff);
  return Uint8Array.of(0x5a, length >>> 24, (length >> 16) & 0xff, (length >> 8) & 0xff, length & 0xff);
}

const embeddedTag = Uint8Array.of(0xd8, 24);

/** The encoding of `embed(bytes)`: what the digest of an element is of. */
export const embeddedBytes = (bytes: Uint8Array): Uint8Array =>
  Buffer.concat([embeddedTag, bytesHead(bytes.length), bytes]);

/** An item that is hashed or signed as the bytes it is. */
export const embed = (bytes: Uint8Array): Tagged => new Tagged(tags.embedded, bytes);

export function embeddedIn(value: Cbor | undefined): Uint8Array | undefined {
  if (!(value instanceof Tagged) || value.tag !== tags.embedded) return undefined;
  const inner: unknown = value.value;
  return inner instanceof Uint8Array ? inner : undefined;
}

/** `yyyy-MM-dd` as a full date. */
export const fullDate = (text: string): Tagged => new Tagged(tags.fullDate, text);

/** To the second: ISO/IEC 18013-5, part 9.1.2.4, wants no fractions. */
export const dateTime = (at: Date): Tagged => new Tagged(tags.dateTime, `${at.toISOString().slice(0, 19)}Z`);

const dateTimeForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

export function dateTimeIn(value: Cbor | undefined): Date | undefined {
  const text: unknown = value instanceof Tagged && value.tag === tags.dateTime ? value.value : undefined;
  const at = typeof text === 'string' && dateTimeForm.test(text) ? new Date(text) : undefined;
  return at && Number.isFinite(at.getTime()) ? at : undefined;
}
