/**
 * How what a wallet holds is kept: AES-256-GCM under a key of its holder, bound to its place. A copy of the database
 * reveals nothing, and destroying the holder's data key destroys all of it (GDPR art. 17 and 32).
 */
import { PersonKeys } from '@gun/identity-server';
import { openBytes, sealBytes } from '@gun/nest';
import { Injectable } from '@nestjs/common';

@Injectable()
export class PersonSeal {
  constructor(private readonly people: PersonKeys) {}

  async seal(ownerId: string, place: string, content: unknown): Promise<Buffer> {
    const key = (await this.people.open(ownerId)).secretOf('wallet');
    return sealBytes(key, JSON.stringify(content), `${place} of ${ownerId}`);
  }

  /** @throws when a byte was changed, or it was sealed for another place or person. */
  async open(ownerId: string, place: string, sealed: Buffer): Promise<unknown> {
    const key = (await this.people.open(ownerId)).secretOf('wallet');
    return JSON.parse(openBytes(key, sealed, `${place} of ${ownerId}`).toString());
  }
}
