import type { LocalizedText } from '@gun/kernel';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('notification')
@Check('notification_tone', `tone in ('turn', 'info', 'ok', 'no')`)
@Index('notification_unread', { synchronize: false })
export class NotificationEntity {
  @PrimaryColumn('uuid', { name: 'owner_id', primaryKeyConstraintName: 'notification_pk' })
  ownerId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'notification_pk' })
  id!: string;

  @Column('varchar', { length: 4 })
  tone!: 'turn' | 'info' | 'ok' | 'no';

  @Column('jsonb')
  title!: LocalizedText;

  @Column('jsonb')
  text!: LocalizedText;

  @Column('uuid', { name: 'dossier_id', nullable: true })
  dossierId!: string | null;

  @Column('varchar', { length: 40, nullable: true })
  reference!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'read_at', nullable: true })
  readAt!: Date | null;
}
