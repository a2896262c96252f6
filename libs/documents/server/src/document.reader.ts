/**
 * Reads documents. A citizen reads by their own party; another domain reads by owner, after its own policy has said
 * that an officer or an agency may.
 */
import { listMyDocuments, type Documents, type DocumentSummary } from '@gun/documents-contract';
import { coversProcedure, meets, type CitizenActor } from '@gun/kernel';
import { AccessProblem, Database, onePage, type Tx } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { LessThan, Not } from 'typeorm';
import { DocumentReadings } from './document-readings';
import { documentProblem, DocumentStore } from './store/document-store';
import { toDocumentSummary } from './document-view';
import { DocumentEntity } from './store/document.entity';

/** A document with its bytes, for sending. */
export interface DocumentContent {
  readonly bytes: Buffer;
  readonly mediaType: string;
  readonly fileName: string;
}

@Injectable()
export class DocumentReader {
  constructor(
    private readonly database: Database,
    private readonly store: DocumentStore,
    private readonly readings: DocumentReadings,
  ) {}

  async listMine(actor: CitizenActor, query: { afterDocument?: string; pageSize: number }): Promise<Documents> {
    await this.readings.note(actor, { what: 'documentList' });
    const rows = await this.database.manager.find(DocumentEntity, {
      where: {
        ownerId: actor.partyId,
        status: Not('held'),
        ...(query.afterDocument && { id: LessThan(query.afterDocument) }),
      },
      order: { id: 'desc' },
      take: query.pageSize + 1,
    });
    const { page, next } = onePage(listMyDocuments, query, rows, ({ id }) => ({ afterDocument: id }));
    return { items: page.map(toDocumentSummary), ...(next && { next }) };
  }

  /** A paper tells what its dossier tells: who may not read the dossier with this sign-in does not open it either. */
  async download(actor: CitizenActor, documentId: string): Promise<DocumentContent> {
    const tx = this.database.manager;
    const { status, assurance, procedure, dossierId } = await this.store.get(tx, actor.partyId, documentId);
    if (!coversProcedure(actor, procedure ?? '')) throw documentProblem('documentNotFound');
    if (status !== 'held' && !meets(actor.assurance, assurance))
      throw new AccessProblem('assuranceTooLow', { requiredAssurance: assurance });
    const content = await this.getContent(tx, actor.partyId, documentId);
    await this.readings.note(actor, { what: 'document', ...(dossierId && { dossierId }) });
    return content;
  }

  /** The documents of one dossier, oldest first, those held back for its decision left out. */
  async listOfDossier(tx: Tx, ownerId: string, dossierId: string): Promise<DocumentSummary[]> {
    const rows = await tx.find(DocumentEntity, {
      where: { ownerId, dossierId, status: Not('held') },
      order: { id: 'asc' },
    });
    return rows.map(toDocumentSummary);
  }

  /** One document of an owner, without its bytes. */
  async find(tx: Tx, ownerId: string, documentId: string): Promise<DocumentSummary | undefined> {
    const row = await this.store.find(tx, ownerId, documentId);
    return row ? toDocumentSummary(row) : undefined;
  }

  /**
   * @throws documentNotFound, also while it is held back for a decision, and documentBeingChecked while it is in
   * quarantine: nobody opens it before the scanner.
   */
  async getContent(tx: Tx, ownerId: string, documentId: string): Promise<DocumentContent> {
    const row = await this.store.get(tx, ownerId, documentId);
    if (row.status === 'held') throw documentProblem('documentNotFound');
    if (row.status === 'quarantined') throw documentProblem('documentBeingChecked');
    const bytes = await this.store.getBytes(tx, ownerId, documentId);
    return { bytes, mediaType: row.mediaType, fileName: row.fileName };
  }
}
