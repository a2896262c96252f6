/**
 * How what a wallet holds is kept: AES-256-GCM under a key of its holder, bound to its place. A copy of the database
 * reveals nothing, and destroying the holder's data key destroys all of it (GDPR art. 17 and 32).
 */
import { PersonKeys } from '@gun/identity-server';
import { openBytes, sealBytes } from '@gun/nest';
import { Injectable } from '@nestjs/common';

/** The seal of one person, whose key was read: hold it no longer than one question takes. */
export interface OwnSeal {
  seal(place: string, content: unknown): Buffer;
  /** @throws when a byte was changed, or it was sealed for another place or person. */
  open(place: string, sealed: Buffer): unknown;
}

@Injectable()
export class PersonSeal {
  constructor(private readonly people: PersonKeys) {}

  /** For who has many things to open or seal: reading the key costs more than using it. */
  async of(ownerId: string): Promise<OwnSeal> {
    const key = (await this.people.open(ownerId)).secretOf('wallet');
    return {
      seal: (place, content) => sealBytes(key, JSON.stringify(content), `${place} of ${ownerId}`),
      open: (place, sealed) => JSON.parse(openBytes(key, sealed, `${place} of ${ownerId}`).toString()),
    };
  }

  async seal(ownerId: string, place: string, content: unknown): Promise<Buffer> {
    return (await this.of(ownerId)).seal(place, content);
  }

  /** @throws when a byte was changed, or it was sealed for another place or person. */
  async open(ownerId: string, place: string, sealed: Buffer): Promise<unknown> {
    return (await this.of(ownerId)).open(place, sealed);
  }
}
