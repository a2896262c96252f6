import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The bytes of a document, encrypted; apart from its row, so that lists never read them. */
@Entity('document_content')
export class DocumentContentEntity {
  @PrimaryColumn('uuid', { name: 'owner_id', primaryKeyConstraintName: 'document_content_pk' })
  ownerId!: string;

  @PrimaryColumn('uuid', { name: 'document_id', primaryKeyConstraintName: 'document_content_pk' })
  documentId!: string;

  /** Wrapped by the master key. Destroyed, it erases the content, in backups too. */
  @Column('bytea', { name: 'data_key' })
  dataKey!: Buffer;

  @Column('bytea')
  cipher!: Buffer;
}
