/**
 * How a line is kept: under a key of its subject, AES-256-GCM, bound to its place in the log. The key serves one
 * retention class in one year, so that it can be destroyed on the day on which all its lines are past their time; their
 * leaves, and the proofs of all other lines, stand (GDPR art. 17; act of 8 August 1983, art. 17).
 */
import { AccessEntry, bytesOfEntry, type LineOpening } from '@gun/data-broker-contract';
import { PartyKeys } from '@gun/identity-server';
import { openBytes, sealBytes, sealNonceBytes } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { hash, randomBytes, type KeyObject } from 'node:crypto';
import { keyUseAt, type RetentionClass } from './retention';

const saltBytes = 32;

/** A line as its row keeps it; `content` only in the first format, the two others only in the second. */
export interface KeptLine {
  readonly id: string;
  readonly at: Date;
  readonly retention: RetentionClass;
  readonly content: unknown;
  readonly sealed: Buffer | null;
}

export interface SealedEntry {
  readonly sealed: Buffer;
  readonly commitment: Buffer;
}

/** `destroyed`: its key is gone. `damaged`: somebody changed it beyond reading. `other`: does not hold the word. */
export type OpenedLine =
  | { readonly state: 'read'; readonly entry: AccessEntry; readonly opening?: LineOpening }
  | { readonly state: 'destroyed' | 'damaged' | 'other' };

const placeOf = (owner: string, id: string): string => `access ${id} of ${owner}`;
/** SHA-256 of a ciphertext, base64url. */
export const digestOf = (sealed: Buffer): string => hash('sha256', sealed, 'base64url');

@Injectable()
export class LineSeal {
  constructor(private readonly keys: PartyKeys) {}

  async seal(entry: AccessEntry, retention: RetentionClass): Promise<SealedEntry> {
    const key = await this.keys.keyOf(entry.subject, keyUseAt(new Date(entry.at), retention));
    const random = randomBytes(saltBytes + sealNonceBytes);
    const [salt, nonce] = [random.subarray(0, saltBytes), random.subarray(saltBytes)];
    const committed = Buffer.concat([salt, bytesOfEntry(entry)]);
    const sealed = sealBytes(key, committed, placeOf(entry.subject, entry.id), nonce);
    return { sealed, commitment: hash('sha256', committed, 'buffer') };
  }

  /** Lines of one subject, in their order; each key is looked up once. With a word, those that hold it. */
  async open(subject: string, lines: readonly KeptLine[], word = ''): Promise<OpenedLine[]> {
    const uses = new Set(lines.flatMap(({ at, retention, sealed }) => (sealed ? [keyUseAt(at, retention)] : [])));
    const keys = uses.size > 0 ? await this.keys.findKeys(subject, [...uses]) : new Map<string, KeyObject>();
    const wanted = word.toLowerCase();
    return lines.map((line) => {
      if (!line.sealed) return read(JSON.stringify(line.content), wanted);
      const key = keys.get(keyUseAt(line.at, line.retention));
      return key ? openSealed(key, placeOf(subject, line.id), line.sealed, wanted) : { state: 'destroyed' };
    });
  }
}

function openSealed(key: KeyObject, place: string, sealed: Buffer, wanted: string): OpenedLine {
  try {
    const plain = openBytes(key, sealed, place);
    return read(plain.toString('utf8', saltBytes), wanted, () => ({
      salt: plain.toString('base64url', 0, saltBytes),
      sealed: digestOf(sealed),
    }));
  } catch {
    return { state: 'damaged' };
  }
}

function read(text: string, wanted: string, openingOf?: () => LineOpening): OpenedLine {
  if (wanted && !text.toLowerCase().includes(wanted)) return { state: 'other' };
  const { data: entry } = AccessEntry.safeParse(JSON.parse(text));
  return entry ? { state: 'read', entry, ...(openingOf && { opening: openingOf() }) } : { state: 'damaged' };
}
