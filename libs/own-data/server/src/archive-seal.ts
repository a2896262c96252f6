/**
 * How an archive is kept until it is fetched: piece by piece under a key of its own (AES-256-GCM), bound to its place.
 * Destroying the key erases it.
 */
import { PartyKeys } from '@gun/identity-server';
import { Injectable } from '@nestjs/common';
import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto';

const nonceBytes = 12;
const tagBytes = 16;

export interface ExportPlace {
  readonly ownerId: string;
  readonly id: string;
}

const useOf = ({ id }: ExportPlace): string => `archive ${id}`;
const placeOf = ({ ownerId, id }: ExportPlace, part: number): Buffer =>
  Buffer.from(`part ${part} of ${id} of ${ownerId}`);

@Injectable()
export class ArchiveSeal {
  constructor(private readonly keys: PartyKeys) {}

  keyOf(place: ExportPlace): Promise<KeyObject> {
    return this.keys.keyOf(place.ownerId, useOf(place));
  }

  destroy(places: readonly ExportPlace[]): Promise<void> {
    return this.keys.destroy(places.map(useOf));
  }

  seal(key: KeyObject, place: ExportPlace, part: number, bytes: Buffer): Buffer {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(placeOf(place, part));
    return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  }

  /** @throws when a byte was changed, or the piece is another's. */
  open(key: KeyObject, place: ExportPlace, part: number, sealed: Buffer): Buffer {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes), { authTagLength: tagBytes })
      .setAAD(placeOf(place, part))
      .setAuthTag(sealed.subarray(-tagBytes));
    return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, -tagBytes)), decipher.final()]);
  }
}
