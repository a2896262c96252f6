/**
 * What a course is called is kept under a key of its owner (AES-256-GCM), bound to its reservation: courses tell of
 * plans and of health. The key dies with the person's account (GDPR art. 17 and 32).
 */
import { PartyKeys } from '@gun/identity-server';
import { openBytes, sealBytes } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { createHmac } from 'node:crypto';

const use = 'training courses';
@Injectable()
export class CourseSeal {
  constructor(private readonly keys: PartyKeys) {}

  async seal(ownerId: string, reservationId: string, course: string): Promise<Buffer> {
    return sealBytes(await this.keys.keyOf(ownerId, use), course, reservationId);
  }

  /** @throws when a byte was changed, or it was sealed for another reservation or person. */
  async open(ownerId: string, reservationId: string, sealed: Buffer): Promise<string> {
    return openBytes(await this.keys.keyOf(ownerId, use), sealed, reservationId).toString();
  }

  /** 32 bytes that follow from the owner's key and the reservation: what its code is made of. */
  async bytesFor(ownerId: string, reservationId: string): Promise<Buffer> {
    return createHmac('sha256', await this.keys.keyOf(ownerId, use))
      .update(`code of ${reservationId}`)
      .digest();
  }
}
