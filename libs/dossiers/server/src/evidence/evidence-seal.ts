/**
 * How values of evidence are kept: AES-256-GCM under a key of the person whom they are about, bound to their place in
 * one dossier. Whoever holds a copy of the database reads nothing, and destroying the person's data key destroys them
 * all (GDPR art. 17 and 32).
 */
import { EvidenceValue } from '@gun/data-broker-contract';
import { PersonKeys } from '@gun/identity-server';
import { openBytes, sealBytes } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import type { DossierEntity } from '../record/dossier.entity';

const Values = z.array(EvidenceValue);

type Place = Pick<DossierEntity, 'ownerId' | 'ownerKind' | 'personId' | 'id'>;

@Injectable()
export class EvidenceSeal {
  constructor(private readonly people: PersonKeys) {}

  async seal(dossier: Place, evidenceId: string, values: readonly EvidenceValue[]): Promise<Buffer> {
    return sealBytes(await this.keyOf(dossier), JSON.stringify(values), placeOf(dossier, evidenceId));
  }

  /** @throws when a byte was changed, or the values were sealed for another place or person. */
  async open(dossier: Place, evidenceId: string, sealed: Buffer): Promise<EvidenceValue[]> {
    const plain = openBytes(await this.keyOf(dossier), sealed, placeOf(dossier, evidenceId));
    return Values.parse(JSON.parse(plain.toString()));
  }

  /** Of an enterprise, the person who fills in its dossier. */
  private async keyOf({ ownerId, ownerKind, personId }: Place): Promise<KeyObject> {
    return (await this.people.open(ownerKind === 'person' ? ownerId : personId)).secretOf('evidence');
  }
}

const placeOf = ({ ownerId, id }: Place, evidenceId: string): string =>
  `evidence ${evidenceId} of dossier ${id} of ${ownerId}`;
