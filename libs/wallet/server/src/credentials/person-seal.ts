/**
 * How what a wallet holds is kept: AES-256-GCM under a key of its holder, bound to its place. A copy of the database
 * reveals nothing, and destroying the holder's data key destroys all of it (GDPR art. 17 and 32).
 */
import { PersonKeys } from '@gun/identity-server';
import { Injectable } from '@nestjs/common';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const nonceBytes = 12;
const tagBytes = 16;

@Injectable()
export class PersonSeal {
  constructor(private readonly people: PersonKeys) {}

  async seal(ownerId: string, place: string, content: unknown): Promise<Buffer> {
    const nonce = randomBytes(nonceBytes);
    const key = (await this.people.open(ownerId)).secretOf('wallet');
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(`${place} of ${ownerId}`));
    return Buffer.concat([nonce, cipher.update(JSON.stringify(content)), cipher.final(), cipher.getAuthTag()]);
  }

  /** @throws when a byte was changed, or it was sealed for another place or person. */
  async open(ownerId: string, place: string, sealed: Buffer): Promise<unknown> {
    const key = (await this.people.open(ownerId)).secretOf('wallet');
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes), { authTagLength: tagBytes })
      .setAAD(Buffer.from(`${place} of ${ownerId}`))
      .setAuthTag(sealed.subarray(-tagBytes));
    const plain = Buffer.concat([decipher.update(sealed.subarray(nonceBytes, -tagBytes)), decipher.final()]);
    return JSON.parse(plain.toString());
  }
}
