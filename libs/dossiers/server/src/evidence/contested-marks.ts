/** Which values on which a dossier rests are contested today, as each reader of the dossier may know it. */
import { ContestedValues, type ContestedValue } from '@gun/data-broker-server';
import type { ContestedEvidence } from '@gun/data-broker-contract';
import type { DossierEvidence } from '@gun/dossiers-contract';
import type { Fact } from '@gun/procedures-contract';
import { markContested, markOf, type MarkReader } from '@gun/profile-server';
import { Injectable } from '@nestjs/common';
import type { DossierEntity } from '../record/dossier.entity';

type Proof = Pick<DossierEvidence, 'type' | 'fields' | 'contested'>;

@Injectable()
export class ContestedMarks {
  constructor(private readonly values: ContestedValues) {}

  /** One question for the whole dossier. What the dossier itself is about is not marked in it: all of it is about that. */
  async on({ ownerId, personId, id }: Pick<DossierEntity, 'ownerId' | 'personId' | 'id'>): Promise<Marks> {
    const contested = await this.values.of([ownerId, personId]);
    return new Marks(contested.filter(({ dossierId }) => dossierId !== id));
  }
}

export class Marks {
  constructor(private readonly contested: readonly ContestedValue[]) {}

  onFacts(facts: readonly Fact[], reader: MarkReader): Fact[] {
    return markContested(facts, this.contested, reader);
  }

  onProofs<P extends Proof>(proofs: readonly P[], reader: MarkReader): P[] {
    return proofs.map((proof) => {
      const contested = proof.fields.flatMap(({ key }) => {
        const found = this.contested.find(({ concept }) => concept === `${proof.type}.${key}`);
        return found ? [{ key, ...markOf(found, reader) }] : [];
      });
      return contested.length > 0 ? { ...proof, contested } : proof;
    });
  }

  /** Of what an agency receives: which values, since when. What the person says of them is the keeper's business. */
  among(facts: readonly Fact[], proofs: readonly Proof[]): ContestedEvidence[] {
    const used = new Set([
      ...facts.map(({ concept }) => concept),
      ...proofs.flatMap(({ type, fields }) => fields.map(({ key }) => `${type}.${key}`)),
    ]);
    return this.contested
      .filter(({ concept }) => used.has(concept))
      .map(({ concept, since, reference }) => ({ concept, since, reference }));
  }
}
