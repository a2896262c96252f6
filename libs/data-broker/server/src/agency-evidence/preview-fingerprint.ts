/**
 * What a party saw, as a fingerprint: a keyed hash under a key of that person or enterprise, which is destroyed with the
 * others of the party. It lets us hand over exactly what was accepted without keeping a value, and nobody can guess the
 * value from it.
 */
import type { EvidenceAnswer } from '@gun/data-broker-contract';
import { PartyKeys } from '@gun/identity-server';
import { Injectable } from '@nestjs/common';
import { createHmac } from 'node:crypto';

@Injectable()
export class PreviewFingerprint {
  constructor(private readonly keys: PartyKeys) {}

  async of(ownerId: string, previewId: string, { type, values = [] }: EvidenceAnswer): Promise<string> {
    const key = await this.keys.keyOf(ownerId, 'preview of evidence');
    // An array of pairs has one order and one spelling.
    const seen = JSON.stringify([previewId, type, values.map(({ key: field, value }) => [field, value])]);
    return createHmac('sha256', key).update(seen).digest('base64url');
  }
}
