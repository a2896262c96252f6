import type { Office } from '@gun/procedures-contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An office, found by its key or by municipality and service. */
@Entity('office')
export class OfficeEntity {
  @PrimaryColumn('varchar', { length: 60, primaryKeyConstraintName: 'office_pk' })
  key!: string;

  @Column('varchar', { length: 5, nullable: true })
  nis!: string | null;

  @Column('varchar', { length: 60, nullable: true })
  service!: string | null;

  @Column('json')
  details!: Office;
}
