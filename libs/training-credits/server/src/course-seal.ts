/**
 * What a course is called is kept under a key of its owner (AES-256-GCM), bound to its reservation: courses tell of
 * plans and of health. The key dies with the person's account (GDPR art. 17 and 32).
 */
import { PartyKeys } from '@gun/identity-server';
import { Injectable } from '@nestjs/common';
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

const use = 'training courses';
const nonceBytes = 12;
const tagBytes = 16;

@Injectable()
export class CourseSeal {
  constructor(private readonly keys: PartyKeys) {}

  async seal(ownerId: string, reservationId: string, course: string): Promise<Buffer> {
    const nonce = randomBytes(nonceBytes);
    const key = await this.keys.keyOf(ownerId, use);
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(reservationId));
    return Buffer.concat([nonce, cipher.update(course), cipher.final(), cipher.getAuthTag()]);
  }

  /** @throws when a byte was changed, or it was sealed for another reservation or person. */
  async open(ownerId: string, reservationId: string, sealed: Buffer): Promise<string> {
    const key = await this.keys.keyOf(ownerId, use);
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes), { authTagLength: tagBytes })
      .setAAD(Buffer.from(reservationId))
      .setAuthTag(sealed.subarray(-tagBytes));
    return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, -tagBytes)), decipher.final()]).toString();
  }

  /** 32 bytes that follow from the owner's key and the reservation: what its code is made of. */
  async bytesFor(ownerId: string, reservationId: string): Promise<Buffer> {
    return createHmac('sha256', await this.keys.keyOf(ownerId, use))
      .update(`code of ${reservationId}`)
      .digest();
  }
}
