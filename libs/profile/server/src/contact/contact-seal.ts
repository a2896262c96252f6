/**
 * How an address is kept: AES-256-GCM under a key of the person, bound to its owner and id. A copy of the database
 * reaches nobody, and destroying the person's data key destroys it (GDPR art. 17 and 32).
 */
import { PersonKeys } from '@gun/identity-server';
import { Injectable } from '@nestjs/common';
import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto';
import { codeFor } from './contact-code';

const nonceBytes = 12;
const tagBytes = 16;

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
    const nonce = randomBytes(nonceBytes);
    const key = await this.keyOf(place, 'contact');
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(boundTo(place));
    return Buffer.concat([nonce, cipher.update(address), cipher.final(), cipher.getAuthTag()]);
  }

  /** @throws when a byte was changed, it was sealed for another place, or its person was erased. */
  async open(place: ContactPlace, sealed: Buffer): Promise<string> {
    const key = await this.keyOf(place, 'contact');
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes), { authTagLength: tagBytes })
      .setAAD(boundTo(place))
      .setAuthTag(sealed.subarray(-tagBytes));
    return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, -tagBytes)), decipher.final()]).toString();
  }

  async codeOf(place: ContactPlace, codeId: string): Promise<string> {
    return codeFor(await this.keyOf(place, 'contact code'), codeId);
  }

  private async keyOf({ keeperId }: ContactPlace, use: string): Promise<KeyObject> {
    return (await this.people.open(keeperId)).secretOf(use);
  }
}

const boundTo = ({ ownerId, id }: ContactPlace): Buffer => Buffer.from(`contact ${id} of ${ownerId}`);
