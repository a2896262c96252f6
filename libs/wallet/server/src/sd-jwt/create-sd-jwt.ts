/**
 * Selective disclosure (RFC 9901): each claim is replaced by the hash of a text that only the holder has, and gives away
 * when they choose. Salts have 128 bits (part 9.3); decoys hide how many claims there are (part 4.2.5); hashes are
 * sorted, so that their order says nothing.
 */
import { createHash, randomBytes } from 'node:crypto';
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

const digestOf = (disclosure: string): string => createHash('sha256').update(disclosure).digest('base64url');

const disclosureOf = (name: string, value: Json): string =>
  Buffer.from(JSON.stringify([randomBytes(saltBytes).toString('base64url'), name, value])).toString('base64url');

/** Hashes of the disclosures among decoys, sorted. */
function hide(disclosures: readonly string[]): string[] {
  const decoys = (roundedTo - (disclosures.length % roundedTo)) % roundedTo;
  const hidden = Array.from({ length: decoys }, () => randomBytes(32).toString('base64url'));
  return [...disclosures.map(digestOf), ...hidden].toSorted();
}

const withHashes = (open: JsonRecord, disclosures: readonly string[]): JsonRecord =>
  disclosures.length === 0 ? open : { ...open, _sd: hide(disclosures) };

/** One level: what stays open, and a disclosure for everything else. */
function conceal(claims: readonly Claim[]): Concealed {
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
      const { payload, disclosures } = conceal(nested);
      open[name] = payload;
      inner.push(...disclosures);
    } else if (about[0]?.sd === 'never') open[name] = about[0].value;
    else if (about[0]) own.push(disclosureOf(name, about[0].value));
  }
  return { payload: withHashes(open, own), disclosures: [...own, ...inner] };
}

/** Conceals claims; `registered` are those of the token itself, always in clear. */
export function concealClaims(claims: readonly Claim[], registered: JsonRecord): Concealed {
  const { payload, disclosures } = conceal(claims);
  return { payload: { ...payload, ...registered, _sd_alg: 'sha-256' }, disclosures };
}

/** The form in which an issuer hands it over: the token, then each disclosure, each followed by a tilde. */
export const joinSdJwt = (token: string, disclosures: readonly string[]): string =>
  `${[token, ...disclosures].join('~')}~`;
