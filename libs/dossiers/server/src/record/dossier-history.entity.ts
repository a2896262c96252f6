import type { TimelineEntry } from '@gun/dossiers-contract';
import type { LocalizedText } from '@gun/kernel';
import type { Answers } from '@gun/procedures-contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One line of the timeline. The application may add lines; it has no right to change or delete one. */
@Entity('dossier_event')
export class DossierEventEntity {
  @PrimaryColumn('uuid', { name: 'owner_id', primaryKeyConstraintName: 'dossier_event_pk' })
  ownerId!: string;

  @PrimaryColumn('uuid', { name: 'dossier_id', primaryKeyConstraintName: 'dossier_event_pk' })
  dossierId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'dossier_event_pk' })
  id!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('varchar', { length: 20 })
  kind!: TimelineEntry['kind'];

  @Column('jsonb')
  text!: LocalizedText;

  @Column('jsonb')
  by!: LocalizedText;

  @Column('boolean')
  internal!: boolean;
}

/** A correction that was asked: the named questions, and the answers as they were, so that the change can be shown. */
@Entity('dossier_correction')
export class DossierCorrectionEntity {
  @PrimaryColumn('uuid', { name: 'owner_id', primaryKeyConstraintName: 'dossier_correction_pk' })
  ownerId!: string;

  @PrimaryColumn('uuid', { name: 'dossier_id', primaryKeyConstraintName: 'dossier_correction_pk' })
  dossierId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'dossier_correction_pk' })
  id!: string;

  @Column('timestamptz', { name: 'asked_at' })
  askedAt!: Date;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;

  @Column('varchar', { length: 2000, nullable: true })
  message!: string | null;

  @Column('jsonb')
  fields!: { pointer: string; remark: string }[];

  @Column('jsonb', { name: 'answers_before' })
  answersBefore!: Answers;
}
