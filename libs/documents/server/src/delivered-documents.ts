/** Papers that an agency's own system made and sealed: held back until its decision, then the owner's, with its check code. */
import { parseCheckCode, type DocumentView } from '@gun/documents-contract';
import { brusselsDate, type Language } from '@gun/kernel';
import type { Tx } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { checkCodeHash } from './check.reader';
import { DocumentCheckEntity } from './store/document-check.entity';
import type { PaperOwner } from './document-issuer';
import { documentProblem, DocumentStore } from './store/document-store';
import { toDocumentView } from './document-view';
import { DocumentEntity } from './store/document.entity';
import type { AcceptedFile } from './upload/upload-intake';

export interface Delivery {
  readonly documentId: string;
  readonly title: string;
  /** Authority that made it, as the public check names it. */
  readonly issuer: string;
  readonly language: Language;
  /** Code that the agency printed as a QR on its paper. */
  readonly checkCode?: string | undefined;
}

@Injectable()
export class DeliveredDocuments {
  constructor(private readonly store: DocumentStore) {}

  /** Keeps a paper that nobody may open yet. @throws scannerUnavailable: a paper is held only once it was looked at. */
  async hold(tx: Tx, accepted: AcceptedFile, owner: Required<PaperOwner>, at: Date): Promise<DocumentView> {
    if (accepted.status === 'quarantined') throw documentProblem('scannerUnavailable');
    const row = {
      ...accepted,
      ...owner,
      status: 'held' as const,
      kind: 'extract' as const,
      title: accepted.fileName,
    };
    return toDocumentView(await this.store.keep(tx, row, at));
  }

  /** Hands a held paper to its owner, and lets anyone check it. @throws documentNotFound when it is not of this dossier. */
  async release(tx: Tx, { ownerId, dossierId }: PaperOwner, delivery: Delivery, at: Date): Promise<void> {
    const row = await this.store.get(tx, ownerId, delivery.documentId);
    if (row.dossierId !== dossierId || row.status !== 'held') throw documentProblem('documentNotFound');
    const code = parseCheckCode(delivery.checkCode ?? '');
    const codeHash = code ? checkCodeHash(code) : null;
    const { title, language, issuer } = delivery;
    await tx.update(
      DocumentEntity,
      { ownerId, id: row.id },
      { status: 'released', title, language, checkCodeHash: codeHash },
    );
    if (!codeHash) return;
    const check = { codeHash, kind: row.kind, issuer, issuedOn: brusselsDate(at), revoked: false };
    await tx.insert(DocumentCheckEntity, check);
  }
}
