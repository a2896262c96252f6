import type { DocumentKind, DocumentStatus } from '@gun/documents-contract';
import type { Assurance, Language } from '@gun/kernel';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('document')
@Index('document_of_dossier', ['ownerId', 'dossierId'])
@Check('document_kind', `kind in ('upload', 'receipt', 'decision', 'extract')`)
@Check('document_status', `status in ('quarantined', 'held', 'released', 'revoked')`)
export class DocumentEntity {
  @PrimaryColumn('uuid', { name: 'owner_id', primaryKeyConstraintName: 'document_pk' })
  ownerId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'document_pk' })
  id!: string;

  @Column('varchar', { length: 10 })
  kind!: DocumentKind;

  @Column('varchar', { length: 12 })
  status!: DocumentStatus;

  @Column('varchar', { length: 500 })
  title!: string;

  @Column('varchar', { name: 'file_name', length: 200 })
  fileName!: string;

  @Column('varchar', { name: 'media_type', length: 100 })
  mediaType!: string;

  @Column('int')
  size!: number;

  @Column('bytea')
  sha256!: Buffer;

  @Column('varchar', { length: 2, nullable: true })
  language!: Language | null;

  /** Template and version of an issued paper, for example `receipt/1`. */
  @Column('varchar', { length: 60, nullable: true })
  template!: string | null;

  @Column('bytea', { name: 'check_code_hash', nullable: true })
  checkCodeHash!: Buffer | null;

  @Column('uuid', { name: 'dossier_id', nullable: true })
  dossierId!: string | null;

  /** The sign-in without which its owner does not open it: that of the dossier it belongs to. */
  @Column('varchar', { length: 12, default: 'low' })
  assurance!: Assurance;

  /** Person who sent it in; null for a paper that was issued. */
  @Column('uuid', { name: 'sent_by', nullable: true })
  sentBy!: string | null;

  /** The procedure of its dossier: under a mandate, only what belongs to one that it covers is opened. */
  @Column('varchar', { length: 60, nullable: true })
  procedure!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
