/**
 * Selective disclosure (RFC 9901): each claim is replaced by the hash of a text that only the holder has, and gives away
 * when they choose. Salts have 128 bits (part 9.3); decoys hide how many claims there are (part 4.2.5); hashes are
 * sorted, so that their order says nothing.
 */
import { hash, randomBytes } from 'node:crypto';
import type { Json, JsonRecord } from './jws';

const saltBytes = 16;
/** Hashes of an object are filled up to a multiple of this. */
const roundedTo = 4;

export interface Claim {
  /** One name, or two for a claim inside an object. */
  readonly path: readonly string[];
  readonly value: Json;
  readonly sd: 'always' | 'never';
}

export interface Concealed {
  /** What the issuer signs. */
  readonly payload: JsonRecord;
  /** What travels beside it, each base64url. */
  readonly disclosures: readonly string[];
}

const digestOf = (disclosure: string): string => hash('sha256', disclosure, 'base64url');

/** Random texts of this many bytes each, drawn at once: asking for randomness costs more than using it. */
function* randomTexts(count: number, bytes: number): Generator<string, undefined> {
  const drawn = randomBytes(count * bytes);
  for (let at = 0; at < count; at += 1) yield drawn.toString('base64url', at * bytes, (at + 1) * bytes);
  return undefined;
}

function disclosureOf(name: string, value: Json, salts: Iterator<string, undefined>): string {
  const { value: salt } = salts.next();
  if (salt === undefined) throw new Error('more claims than salts');
  return Buffer.from(JSON.stringify([salt, name, value])).toString('base64url');
}

/** Hashes of the disclosures among decoys, sorted. */
function hide(disclosures: readonly string[]): string[] {
  const decoys = (roundedTo - (disclosures.length % roundedTo)) % roundedTo;
  return [...disclosures.map(digestOf), ...randomTexts(decoys, 32)].toSorted();
}

const withHashes = (open: JsonRecord, disclosures: readonly string[]): JsonRecord =>
  disclosures.length === 0 ? open : { ...open, _sd: hide(disclosures) };

/** One level: what stays open, and a disclosure for everything else. */
function conceal(claims: readonly Claim[], salts: Iterator<string, undefined>): Concealed {
  const names = [...new Set(claims.map(({ path }) => path[0] ?? ''))];
  const open: Record<string, Json> = {};
  const own: string[] = [];
  const inner: string[] = [];
  for (const name of names) {
    const about = claims.filter(({ path }) => path[0] === name);
    const nested = about
      .filter(({ path }) => path.length > 1)
      .map(({ path, ...claim }) => ({ ...claim, path: path.slice(1) }));
    if (nested.length > 0) {
      const { payload, disclosures } = conceal(nested, salts);
      open[name] = payload;
      inner.push(...disclosures);
    } else if (about[0]?.sd === 'never') open[name] = about[0].value;
    else if (about[0]) own.push(disclosureOf(name, about[0].value, salts));
  }
  return { payload: withHashes(open, own), disclosures: [...own, ...inner] };
}

/** Conceals claims; `registered` are those of the token itself, always in clear. */
export function concealClaims(claims: readonly Claim[], registered: JsonRecord): Concealed {
  const { payload, disclosures } = conceal(claims, randomTexts(claims.length, saltBytes));
  return { payload: { ...payload, ...registered, _sd_alg: 'sha-256' }, disclosures };
}

/** The form in which an issuer hands it over: the token, then each disclosure, each followed by a tilde. */
export const joinSdJwt = (token: string, disclosures: readonly string[]): string =>
  `${[token, ...disclosures].join('~')}~`;
