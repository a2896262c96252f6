import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A dossier that was sent while a register was silent: when that register is asked again. Gone once it has answered. */
@Entity('dossier_fact_check')
@Index('dossier_fact_check_due', { synchronize: false })
export class DossierFactCheckEntity {
  @PrimaryColumn('uuid', { name: 'owner_id', primaryKeyConstraintName: 'dossier_fact_check_pk' })
  ownerId!: string;

  @PrimaryColumn('uuid', { name: 'dossier_id', primaryKeyConstraintName: 'dossier_fact_check_pk' })
  dossierId!: string;

  @Column('timestamptz', { name: 'look_again_at' })
  lookAgainAt!: Date;

  @Column('int', { default: 0 })
  looks!: number;
}
