/** Files that a person sent or received. Those of a dossier are kept and erased with it. */
import { DocumentSummary } from '@gun/documents-contract';
import {
  Database,
  PersonalDataSources,
  type DataFate,
  type OwnFile,
  type PersonalDataSource,
  type Tx,
} from '@gun/nest';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In, IsNull, LessThan } from 'typeorm';
import { DocumentStore } from './store/document-store';
import { toDocumentSummary } from './document-view';
import { DocumentEntity } from './store/document.entity';
import { extensionOf } from './upload/file-name';

/** Nobody opens a file before the scanner, nor a paper before its decision. */
const readable = In(['released', 'revoked']);

@Injectable()
export class DocumentsPersonalData implements PersonalDataSource, OnModuleInit {
  readonly name = 'documents';
  readonly title = { fr: 'Documents', nl: 'Documenten', de: 'Dokumente', en: 'Documents' };
  readonly tables = ['document', 'document_content'];
  readonly item = DocumentSummary;

  constructor(
    private readonly sources: PersonalDataSources,
    private readonly database: Database,
    private readonly store: DocumentStore,
  ) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async *items(personId: string): AsyncIterable<unknown> {
    yield* (await this.rowsOf(personId)).map(toDocumentSummary);
  }

  /** One at a time: never more than one file in memory. */
  async *files(personId: string): AsyncIterable<OwnFile> {
    for (const { id, fileName } of await this.rowsOf(personId)) {
      const extension = extensionOf(fileName);
      const bytes = await this.store.getBytes(this.database.manager, personId, id);
      yield { name: extension ? `${id}.${extension}` : id, bytes };
    }
  }

  async fates(personId: string): Promise<DataFate[]> {
    const count = await this.database.manager.countBy(DocumentEntity, { ownerId: personId, dossierId: IsNull() });
    if (count === 0) return [];
    const what = {
      fr: 'Fichiers qui ne sont dans aucun dossier',
      nl: 'Bestanden die in geen dossier zitten',
      de: 'Dateien, die zu keinem Dossier gehören',
      en: 'Files that are in no dossier',
    };
    const reason = {
      fr: 'Personne n’en a besoin.',
      nl: 'Niemand heeft ze nodig.',
      de: 'Niemand braucht sie.',
      en: 'Nobody needs them.',
    };
    return [{ fate: 'erased', what, count, reason }];
  }

  async erase(personId: string, before: Date): Promise<void> {
    const unused = await this.database.manager.find(DocumentEntity, {
      where: { ownerId: personId, dossierId: IsNull(), createdAt: LessThan(before) },
      select: { id: true },
    });
    for (const { id } of unused) await this.database.transaction((tx) => this.store.remove(tx, personId, id));
  }

  /** Erases what belongs to a dossier, contents and all, in the transaction that erases the dossier. */
  async eraseOfDossier(tx: Tx, ownerId: string, dossierId: string): Promise<void> {
    const rows = await tx.find(DocumentEntity, { where: { ownerId, dossierId }, select: { id: true } });
    for (const { id } of rows) await this.store.remove(tx, ownerId, id);
  }

  private rowsOf(personId: string): Promise<DocumentEntity[]> {
    return this.database.manager.find(DocumentEntity, {
      where: { ownerId: personId, status: readable },
      order: { id: 'ASC' },
    });
  }
}
