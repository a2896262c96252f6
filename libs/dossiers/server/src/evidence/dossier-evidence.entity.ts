import type { EvidenceAnswer, EvidenceProvenance } from '@gun/data-broker-contract';
import type { EvidenceState } from '@gun/dossiers-contract';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One proof of a dossier. No row means that nobody asked for it. */
@Entity('dossier_evidence')
@Index('dossier_evidence_follow_up', { synchronize: false })
@Index('dossier_evidence_preview', { synchronize: false })
@Index('dossier_evidence_kept', { synchronize: false })
@Check('dossier_evidence_sealed', `(sealed is not null) = (state in ('preview', 'accepted'))`)
export class DossierEvidenceEntity {
  @PrimaryColumn('uuid', { name: 'owner_id', primaryKeyConstraintName: 'dossier_evidence_pk' })
  ownerId!: string;

  @PrimaryColumn('uuid', { name: 'dossier_id', primaryKeyConstraintName: 'dossier_evidence_pk' })
  dossierId!: string;

  /** Name of the question that asks for it. */
  @PrimaryColumn('varchar', { length: 60, primaryKeyConstraintName: 'dossier_evidence_pk' })
  id!: string;

  @Column('varchar', { length: 60 })
  type!: string;

  @Column('varchar', { length: 12 })
  state!: Exclude<EvidenceState, 'notAsked'>;

  @Column('varchar', { length: 20, nullable: true })
  failure!: NonNullable<EvidenceAnswer['failure']> | null;

  /** The values, readable only with the key of the person whom they are about. */
  @Column('bytea', { nullable: true })
  sealed!: Buffer | null;

  @Column('jsonb', { nullable: true })
  provenance!: EvidenceProvenance | null;

  @Column('timestamptz', { name: 'asked_at' })
  askedAt!: Date;

  @Column('timestamptz', { name: 'preview_until', nullable: true })
  previewUntil!: Date | null;

  @Column('timestamptz', { name: 'expected_at', nullable: true })
  expectedAt!: Date | null;

  /** Where the source itself shows it first; only the owner can go there. */
  @Column('varchar', { name: 'preview_location', length: 2000, nullable: true })
  previewLocation!: string | null;

  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt!: Date | null;

  /** Last day on which the values are kept. */
  @Column('date', { name: 'keep_until', nullable: true })
  keepUntil!: string | null;

  /** When the source is asked again after submission; null: not any more. */
  @Column('timestamptz', { name: 'look_again_at', nullable: true })
  lookAgainAt!: Date | null;

  @Column('int', { default: 0 })
  looks!: number;
}
