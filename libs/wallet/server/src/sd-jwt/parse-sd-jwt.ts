/**
 * Reads an SD-JWT and puts the disclosed claims back where they belong (RFC 9901, part 7). Everything that could be read
 * in two ways is refused: a disclosure that nothing refers to, a hash that comes twice, a name that is there already.
 */
import { hash } from 'node:crypto';
import { decodeJson, isRecord, parseJws, type Json, type JsonRecord, type Jws } from './jws';

const disclosuresAtMost = 100;
const deepest = 6;
/** Never behind a hash: without them nobody knows whose token it is and how long it holds (SD-JWT VC, part 3.2.2.2). */
const alwaysOpen = ['iss', 'nbf', 'exp', 'cnf', 'vct', 'vct#integrity', 'status'];
const reserved = ['_sd', '...', '_sd_alg'];

export interface SdJwt {
  readonly token: Jws;
  /** Everything up to the last tilde: what a key binding is bound to. */
  readonly presented: string;
  readonly keyBinding: string | undefined;
  /** The payload with the disclosed claims in their places and without hashes. */
  readonly claims: JsonRecord;
  /** Paths of what was disclosed, with dots. */
  readonly disclosed: readonly string[];
}

interface Disclosed {
  readonly name?: string;
  readonly value: Json;
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

class Unreadable extends Error {}
const refuse = (why: string): never => {
  throw new Unreadable(why);
};

function readDisclosure(text: string): Disclosed {
  const parts = decodeJson(text);
  if (!isList(parts) || typeof parts[0] !== 'string') return refuse('a disclosure is no list');
  const [, name = null, value = null] = parts;
  if (parts.length === 2) return { value: name };
  if (parts.length !== 3 || typeof name !== 'string' || reserved.includes(name))
    return refuse('a disclosure has no name');
  return { name, value };
}

class Reading {
  readonly disclosed: string[] = [];
  private readonly unused: Map<string, Disclosed>;
  private readonly seen = new Set<string>();

  constructor(disclosures: readonly string[]) {
    this.unused = new Map(disclosures.map((text) => [hash('sha256', text, 'base64url'), readDisclosure(text)]));
    if (this.unused.size < disclosures.length) refuse('a disclosure comes twice');
  }

  /** `depth`: objects and lists around it. */
  value(value: Json, path: readonly string[], depth: number): Json {
    if (depth > deepest) return refuse('too deep');
    if (Array.isArray(value)) return this.list(value, path, depth + 1);
    return isRecord(value) ? this.object(value, path, depth + 1) : value;
  }

  object(record: JsonRecord, path: readonly string[], depth = 1): JsonRecord {
    const { _sd: hashes = [], ...open } = record;
    if (!Array.isArray(hashes)) return refuse('_sd is no list');
    const entries = Object.entries(open).map(([name, value]): [string, Json] => {
      if (name === '...') return refuse('a reserved name');
      return [name, this.value(value, [...path, name], depth)];
    });
    for (const digest of hashes) {
      const found = this.take(digest);
      if (!found) continue;
      const { name } = found;
      if (name === undefined || Object.hasOwn(open, name) || entries.some(([taken]) => taken === name))
        return refuse('a disclosure does not fit its place');
      if (path.length === 0 && alwaysOpen.includes(name)) return refuse('a claim of the token is hidden');
      this.disclosed.push([...path, name].join('.'));
      entries.push([name, this.value(found.value, [...path, name], depth)]);
    }
    return Object.fromEntries(entries);
  }

  /** Whatever was disclosed has its place. */
  ensureAllUsed(): void {
    if (this.unused.size > 0) refuse('a disclosure belongs nowhere');
  }

  private list(items: readonly Json[], path: readonly string[], depth: number): Json[] {
    return items.flatMap((item) => {
      if (!isRecord(item) || !('...' in item)) return [this.value(item, path, depth)];
      if (Object.keys(item).length > 1) return refuse('a reserved name');
      const found = this.take(item['...']);
      if (!found) return [];
      if (found.name !== undefined) return refuse('a disclosure does not fit its place');
      this.disclosed.push(path.join('.'));
      return [this.value(found.value, path, depth)];
    });
  }

  private take(digest: Json | undefined): Disclosed | undefined {
    if (typeof digest !== 'string') return refuse('a hash is no text');
    if (this.seen.has(digest)) return refuse('a hash comes twice');
    this.seen.add(digest);
    const found = this.unused.get(digest);
    this.unused.delete(digest);
    return found;
  }
}

/** Undefined: not an SD-JWT. `altered`: one whose parts do not belong together. */
export function parseSdJwt(text: string): SdJwt | 'altered' | undefined {
  const parts = text.split('~');
  const [issued = '', ...rest] = parts;
  const last = rest.pop();
  const token = parseJws(issued);
  if (!token || last === undefined || rest.length > disclosuresAtMost) return undefined;
  if ((token.payload['_sd_alg'] ?? 'sha-256') !== 'sha-256') return undefined;
  try {
    const reading = new Reading(rest);
    const { _sd_alg: _, ...payload } = token.payload;
    const claims = reading.object(payload, []);
    reading.ensureAllUsed();
    const presented = text.slice(0, text.length - last.length);
    return { token, presented, keyBinding: last === '' ? undefined : last, claims, disclosed: reading.disclosed };
  } catch (error) {
    if (error instanceof Unreadable) return 'altered';
    throw error;
  }
}
