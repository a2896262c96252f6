import type { DocumentKind } from '@gun/documents-contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What anyone with the code may learn. It holds no owner and no document, so that checking a paper cannot reveal one. */
@Entity('document_check')
export class DocumentCheckEntity {
  @PrimaryColumn('bytea', { name: 'code_hash', primaryKeyConstraintName: 'document_check_pk' })
  codeHash!: Buffer;

  @Column('varchar', { length: 10 })
  kind!: DocumentKind;

  @Column('varchar', { length: 500 })
  issuer!: string;

  @Column('date', { name: 'issued_on' })
  issuedOn!: string;

  @Column('boolean')
  revoked!: boolean;
}
