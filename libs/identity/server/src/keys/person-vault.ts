/**
 * How national numbers are kept. Purpose: to find a person by number, and to read the number back for a register,
 * while a copy of the database alone reveals nobody.
 * Source: act of 8 August 1983, art. 8; GDPR art. 32.
 * Must stay true: a number is found by keyed hash, kept under a data key of its own (AES-256-GCM) that the master key
 * wraps, and bound to its person; destroying the data key destroys what it protects. Keys are `KeyObject`s: they
 * cannot be printed by accident.
 */
import { openBytes, sealBytes } from '@gun/nest';
import { createHmac, createSecretKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto';
import type { IdentityConfig } from '../identity-config';

/** What the database keeps of a national number. */
export interface SealedNumber {
  readonly dataKey: Buffer;
  readonly cipher: Buffer;
}

const firstKeyId = '1';
const keyOf = (text: string): KeyObject => createSecretKey(Buffer.from(text, 'base64'));
const derived = (key: KeyObject, use: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', key, '', use, 32)));

export class PersonVault {
  private readonly hashKey: KeyObject;
  private readonly masterKey: KeyObject;
  private readonly pseudonymKey: KeyObject;
  private readonly pseudonymKeyId: string;
  private readonly sectorKeys = new Map<string, KeyObject>();

  constructor(
    config: Pick<IdentityConfig, 'personHashKey' | 'personMasterKey' | 'pseudonymKey'> &
      Partial<Pick<IdentityConfig, 'pseudonymKeyId'>>,
  ) {
    this.hashKey = keyOf(config.personHashKey);
    this.masterKey = keyOf(config.personMasterKey);
    this.pseudonymKey = keyOf(config.pseudonymKey);
    this.pseudonymKeyId = config.pseudonymKeyId ?? firstKeyId;
  }

  hashOf(nrn: string): Buffer {
    return createHmac('sha256', this.hashKey).update(nrn).digest();
  }

  seal(personId: string, nrn: string): SealedNumber {
    const dataKey = randomBytes(32);
    return {
      dataKey: sealBytes(this.masterKey, dataKey, `data key of ${personId}`),
      cipher: sealBytes(createSecretKey(dataKey), Buffer.from(nrn), `number of ${personId}`),
    };
  }

  open(personId: string, { dataKey, cipher }: SealedNumber): string {
    return openBytes(this.dataKeyOf(personId, dataKey), cipher, `number of ${personId}`).toString();
  }

  /** A key of one person for one use; it dies with the person's data key. */
  secretOf(personId: string, dataKey: Buffer, use: string): KeyObject {
    return derived(this.dataKeyOf(personId, dataKey), use);
  }

  /** A new key of a party for one use, as the database keeps it. */
  newKey(partyId: string, use: string): Buffer {
    return sealBytes(this.masterKey, randomBytes(32), `key of ${partyId} for ${use}`);
  }

  /** @throws when a byte was changed, or it is the key of another party or use. */
  openKey(partyId: string, use: string, wrapped: Buffer): KeyObject {
    return createSecretKey(openBytes(this.masterKey, wrapped, `key of ${partyId} for ${use}`));
  }

  /** Stable for one sector, and of no use to another: each has a key of its own. The id of the key stands before it. */
  pseudonymOf(nrn: string, sector: string): string {
    const key = this.sectorKeys.get(sector) ?? derived(this.pseudonymKey, `pseudonyms of ${sector}`);
    this.sectorKeys.set(sector, key);
    return `${this.pseudonymKeyId}.${createHmac('sha256', key).update(nrn).digest('base64url')}`;
  }

  /** 32 bytes that follow from a text and the master key, and from which neither can be found. */
  derivedBytes(use: string, text: string): Buffer {
    return createHmac('sha256', derived(this.masterKey, use)).update(text).digest();
  }

  private dataKeyOf(personId: string, wrapped: Buffer): KeyObject {
    return createSecretKey(openBytes(this.masterKey, wrapped, `data key of ${personId}`));
  }
}
