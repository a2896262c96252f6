/**
 * Takes files in: inspected, scanned, kept. A file that no scanner could look at is kept in quarantine, and released by
 * the worker once it was looked at; meanwhile the person carries on.
 */
import type { DocumentView } from '@gun/documents-contract';
import { coversProcedure, type CitizenActor } from '@gun/kernel';
import { Clock, Database, once, type IdempotentCall, type Tx } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { In, IsNull } from 'typeorm';
import { documentProblem, DocumentStore, type NewDocument } from '../store/document-store';
import { toDocumentView } from '../document-view';
import { DocumentEntity } from '../store/document.entity';
import type { PaperOwner } from '../document-issuer';
import { inspectUpload, type ReceivedFile } from './inspect-upload';
import { VirusScanner } from './virus-scanner.client';

const waitingBytes = 500 * 1024 * 1024;

/** A file that may be kept. */
export interface AcceptedFile {
  readonly bytes: Buffer;
  readonly fileName: string;
  readonly mediaType: string;
  readonly status: 'quarantined' | 'released';
}

@Injectable()
export class UploadIntake {
  constructor(
    private readonly database: Database,
    private readonly store: DocumentStore,
    private readonly scanner: VirusScanner,
    private readonly clock: Clock,
  ) {}

  /** One verb, one transaction: the same key and file give the same document. */
  async receive(actor: CitizenActor, call: IdempotentCall, file: ReceivedFile): Promise<DocumentView> {
    const accepted = await this.accept(file);
    const ownerId = actor.partyId;
    const fingerprint = createHash('sha256').update(call.fingerprint).update(file.bytes).digest('base64url');
    return this.database.transaction((tx) =>
      once(tx, actor.partyId, { key: call.key, fingerprint }, async () => {
        await this.ensureRoom(tx, ownerId, accepted.bytes.length);
        return this.keep(tx, accepted, { ownerId, sentBy: actor.personId });
      }),
    );
  }

  /** Inspects and scans. @throws the refusal, in the words of the contract. */
  async accept(file: ReceivedFile): Promise<AcceptedFile> {
    const inspection = inspectUpload(file);
    if (!inspection.allowed) throw documentProblem(inspection.reason);
    // The whole file as it came: what was cut off after an image must not be a virus either.
    const verdict = await this.scanner.scan(file.bytes);
    if (verdict.result === 'infected') throw documentProblem('malwareFound');
    const { bytes, fileName, mediaType } = inspection;
    return { bytes, fileName, mediaType, status: verdict.result === 'clean' ? 'released' : 'quarantined' };
  }

  /** Keeps an accepted file for an owner, in the caller's transaction. */
  async keep(
    tx: Tx,
    accepted: AcceptedFile,
    owner: PaperOwner & Pick<NewDocument, 'sentBy'>,
    at: Date = this.clock.now(),
  ): Promise<DocumentView> {
    const row = await this.store.keep(tx, { ...accepted, ...owner, kind: 'upload', title: accepted.fileName }, at);
    return toDocumentView(row);
  }

  /** Ties uploads to the dossier that is being sent. @throws documentNotFound when one is not the owner's. */
  async bindToDossier(tx: Tx, owner: Required<PaperOwner>, documentIds: readonly string[]): Promise<void> {
    const ids = [...new Set(documentIds)];
    if (ids.length === 0) return;
    const { ownerId, dossierId, assurance, procedure } = owner;
    const mine = { ownerId, id: In(ids), kind: 'upload' as const };
    const found = await tx.find(DocumentEntity, {
      where: [
        { ...mine, dossierId: IsNull() },
        { ...mine, dossierId },
      ],
    });
    if (found.length !== ids.length) throw documentProblem('documentNotFound');
    await tx.update(DocumentEntity, { ownerId, id: In(ids) }, { dossierId, assurance, procedure });
  }

  /** @throws documentInUse once it belongs to a dossier; issued papers always do. */
  async delete(actor: CitizenActor, documentId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const row = await this.store.get(tx, actor.partyId, documentId);
      if (row.sentBy !== actor.personId && !coversProcedure(actor, row.procedure ?? ''))
        throw documentProblem('documentNotFound');
      if (row.kind !== 'upload' || row.dossierId !== null) throw documentProblem('documentInUse');
      await this.store.remove(tx, actor.partyId, documentId);
    });
  }

  private async ensureRoom(tx: Tx, ownerId: string, size: number): Promise<void> {
    const waiting = await tx.sum(DocumentEntity, 'size', { ownerId, kind: 'upload', dossierId: IsNull() });
    if ((waiting ?? 0) + size > waitingBytes) throw documentProblem('tooMuchWaiting');
  }
}
