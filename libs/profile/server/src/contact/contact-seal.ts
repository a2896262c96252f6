/**
 * How an address is kept: AES-256-GCM under a key of the person, bound to its owner and id. A copy of the database
 * reaches nobody, and destroying the person's data key destroys it (GDPR art. 17 and 32).
 */
import { PersonKeys } from '@gun/identity-server';
import { openBytes, sealBytes } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import type { KeyObject } from 'node:crypto';
import { codeFor } from './contact-code';

/** Where an address stands, and under whose key: of an enterprise, that of whoever gave it. */
export interface ContactPlace {
  readonly ownerId: string;
  readonly id: string;
  readonly keeperId: string;
}

@Injectable()
export class ContactSeal {
  constructor(private readonly people: PersonKeys) {}

  async seal(place: ContactPlace, address: string): Promise<Buffer> {
    return sealBytes(await this.keyOf(place, 'contact'), address, boundTo(place));
  }

  /** @throws when a byte was changed, it was sealed for another place, or its person was erased. */
  async open(place: ContactPlace, sealed: Buffer): Promise<string> {
    return openBytes(await this.keyOf(place, 'contact'), sealed, boundTo(place)).toString();
  }

  /** Undefined when its person was erased: then nobody can read it, and it is as if it had never been given. */
  async find(place: ContactPlace, sealed: Buffer): Promise<string | undefined> {
    const person = await this.people.find(place.keeperId);
    return person && openBytes(person.secretOf('contact'), sealed, boundTo(place)).toString();
  }

  async codeOf(place: ContactPlace, codeId: string): Promise<string> {
    return codeFor(await this.keyOf(place, 'contact code'), codeId);
  }

  private async keyOf({ keeperId }: ContactPlace, use: string): Promise<KeyObject> {
    return (await this.people.open(keeperId)).secretOf(use);
  }
}

const boundTo = ({ ownerId, id }: ContactPlace): string => `contact ${id} of ${ownerId}`;
