import type { AccessEntry } from './access-entry';
import { canonicalJson } from './canonical-json';
import { leafHash, type Hash } from './merkle-hash';

/** The leaf of a line: the hash of its canonical text in UTF-8. */
export const leafOfEntry = (entry: AccessEntry): Promise<Hash> =>
  leafHash(new TextEncoder().encode(canonicalJson(entry)));
