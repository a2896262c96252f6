/** Rows of documents and their contents, always by owner, always within the caller's transaction. */
import { documentProblems } from '@gun/documents-contract';
import { problemsOf, uuidV7, type Assurance } from '@gun/kernel';
import type { Tx } from '@gun/nest';
import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { ContentCipher } from './content-cipher';
import { DocumentContentEntity } from './document-content.entity';
import { DocumentEntity } from './document.entity';
import { DocumentsConfig, documentsConfigToken } from '../documents-config';

export const documentProblem = problemsOf('documents', documentProblems);

/** A document that is about to be kept. */
export interface NewDocument extends Pick<
  DocumentEntity,
  'ownerId' | 'kind' | 'status' | 'title' | 'fileName' | 'mediaType'
> {
  readonly dossierId?: string;
  readonly assurance?: Assurance;
  readonly procedure?: string;
  readonly sentBy?: string;
  readonly bytes: Buffer;
  readonly issued?: Pick<DocumentEntity, 'language' | 'template' | 'checkCodeHash'>;
}

@Injectable()
export class DocumentStore {
  private readonly cipher: ContentCipher;

  constructor(@Inject(documentsConfigToken) config: DocumentsConfig) {
    this.cipher = new ContentCipher(config.masterKey);
  }

  async keep(tx: Tx, { bytes, issued, dossierId, ...given }: NewDocument, at: Date): Promise<DocumentEntity> {
    const row = tx.create(DocumentEntity, {
      ...{
        language: null,
        template: null,
        checkCodeHash: null,
        assurance: 'low' as const,
        procedure: null,
        sentBy: null,
      },
      ...given,
      ...issued,
      id: uuidV7(),
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest(),
      dossierId: dossierId ?? null,
      createdAt: at,
    });
    const place = { ownerId: row.ownerId, documentId: row.id };
    await tx.insert(DocumentEntity, row);
    await tx.insert(DocumentContentEntity, { ...place, ...this.cipher.encrypt(bytes, place) });
    return row;
  }

  find(tx: Tx, ownerId: string, id: string): Promise<DocumentEntity | null> {
    return tx.findOneBy(DocumentEntity, { ownerId, id });
  }

  /** @throws documentNotFound, the same for another person's document and for none. */
  async get(tx: Tx, ownerId: string, id: string): Promise<DocumentEntity> {
    const row = await this.find(tx, ownerId, id);
    if (!row) throw documentProblem('documentNotFound');
    return row;
  }

  async getBytes(tx: Tx, ownerId: string, documentId: string): Promise<Buffer> {
    const sealed = await tx.findOneBy(DocumentContentEntity, { ownerId, documentId });
    if (!sealed) throw documentProblem('documentNotFound');
    return this.cipher.decrypt(sealed, { ownerId, documentId });
  }

  async remove(tx: Tx, ownerId: string, id: string): Promise<void> {
    await tx.delete(DocumentContentEntity, { ownerId, documentId: id });
    await tx.delete(DocumentEntity, { ownerId, id });
  }
}
