import type { ProcedureDefinition } from '@gun/procedures-contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One published version. Written once: dossiers that began on it keep it for as long as they live. */
@Entity('procedure_version')
export class ProcedureVersionEntity {
  @PrimaryColumn('varchar', { length: 60, primaryKeyConstraintName: 'procedure_version_pk' })
  key!: string;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'procedure_version_pk' })
  version!: number;

  /** `json`, not `jsonb`: the order in which questions are written is the order in which they are asked. */
  @Column('json')
  definition!: ProcedureDefinition;

  @Column('timestamptz', { name: 'published_at' })
  publishedAt!: Date;
}
