/**
 * How values of evidence are kept: AES-256-GCM under a key of the person whom they are about, bound to their place in
 * one dossier. Whoever holds a copy of the database reads nothing, and destroying the person's data key destroys them
 * all (GDPR art. 17 and 32).
 */
import { EvidenceValue } from '@gun/data-broker-contract';
import { PersonKeys } from '@gun/identity-server';
import { Injectable } from '@nestjs/common';
import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import type { DossierEntity } from './dossier.entity';

const nonceBytes = 12;
const tagBytes = 16;
const Values = z.array(EvidenceValue);

type Place = Pick<DossierEntity, 'ownerId' | 'ownerKind' | 'personId' | 'id'>;

@Injectable()
export class EvidenceSeal {
  constructor(private readonly people: PersonKeys) {}

  async seal(dossier: Place, evidenceId: string, values: readonly EvidenceValue[]): Promise<Buffer> {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', await this.keyOf(dossier), nonce).setAAD(placeOf(dossier, evidenceId));
    return Buffer.concat([nonce, cipher.update(JSON.stringify(values)), cipher.final(), cipher.getAuthTag()]);
  }

  /** @throws when a byte was changed, or the values were sealed for another place or person. */
  async open(dossier: Place, evidenceId: string, sealed: Buffer): Promise<EvidenceValue[]> {
    const key = await this.keyOf(dossier);
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes), { authTagLength: tagBytes })
      .setAAD(placeOf(dossier, evidenceId))
      .setAuthTag(sealed.subarray(-tagBytes));
    const plain = Buffer.concat([decipher.update(sealed.subarray(nonceBytes, -tagBytes)), decipher.final()]);
    return Values.parse(JSON.parse(plain.toString()));
  }

  /** Of an enterprise, the person who fills in its dossier. */
  private async keyOf({ ownerId, ownerKind, personId }: Place): Promise<KeyObject> {
    return (await this.people.open(ownerKind === 'person' ? ownerId : personId)).secretOf('evidence');
  }
}

const placeOf = ({ ownerId, id }: Place, evidenceId: string): Buffer =>
  Buffer.from(`evidence ${evidenceId} of dossier ${id} of ${ownerId}`);
