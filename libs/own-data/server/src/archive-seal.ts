/**
 * How an archive is kept until it is fetched: piece by piece under a key of its own (AES-256-GCM), bound to its place.
 * Destroying the key erases it.
 */
import { PartyKeys } from '@gun/identity-server';
import { openBytes, sealBytes } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import type { KeyObject } from 'node:crypto';

export interface ExportPlace {
  readonly ownerId: string;
  readonly id: string;
}

const useOf = ({ id }: ExportPlace): string => `archive ${id}`;
const placeOf = ({ ownerId, id }: ExportPlace, part: number): string => `part ${part} of ${id} of ${ownerId}`;

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
    return sealBytes(key, bytes, placeOf(place, part));
  }

  /** @throws when a byte was changed, or the piece is another's. */
  open(key: KeyObject, place: ExportPlace, part: number, sealed: Buffer): Buffer {
    return openBytes(key, sealed, placeOf(place, part));
  }
}
