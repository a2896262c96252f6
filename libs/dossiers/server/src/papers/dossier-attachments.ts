/** The documents of a dossier: uploads that its answers name, papers that were issued, papers that an agency delivered. */
import {
  DeliveredDocuments,
  DocumentReader,
  receiveFile,
  UploadIntake,
  type AcceptedFile,
  type PaperOwner,
} from '@gun/documents-server';
import {
  downloadAgencyDocument,
  type AgencyDocument,
  type DecideAsAgency,
  type DossierDocument,
} from '@gun/dossiers-contract';
import { fillPath, inEveryLanguage, type LocalizedText } from '@gun/kernel';
import type { GunRequest, Tx } from '@gun/nest';
import type { ProcedureDefinition } from '@gun/procedures-contract';
import { isFileAnswer } from '@gun/procedures-contract/engine';
import { Injectable } from '@nestjs/common';
import type { DossierChange } from '../record/dossier-change';
import type { DossierEntity } from '../record/dossier.entity';
import { paperOwner } from './paper-owner';
import type { WholeDossier } from '../record/whole-dossier';

const titles: Record<'receipt' | 'decision' | 'extract', LocalizedText> = {
  receipt: { fr: 'Accusé de réception', nl: 'Ontvangstbewijs', de: 'Empfangsbestätigung', en: 'Receipt' },
  decision: { fr: 'Décision', nl: 'Beslissing', de: 'Entscheidung', en: 'Decision' },
  extract: {
    fr: 'Extrait ou attestation',
    nl: 'Uittreksel of attest',
    de: 'Auszug oder Bescheinigung',
    en: 'Extract or statement',
  },
};

/** Every uploaded file that the answers name, however deep in a group. */
function filesIn(value: unknown): string[] {
  if (isFileAnswer(value)) return [value.documentId];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(filesIn) : [];
}

@Injectable()
export class DossierAttachments {
  constructor(
    private readonly intake: UploadIntake,
    private readonly documents: DocumentReader,
    private readonly delivered: DeliveredDocuments,
  ) {}

  /** Ties the uploads that the answers name to the dossier; a stranger's document is refused. */
  bind(change: DossierChange, definition: ProcedureDefinition): void {
    const files = filesIn(change.dossier.answers);
    if (files.length === 0) return;
    const owner = paperOwner(change.dossier, definition);
    change.alongside.push((tx) => this.intake.bindToDossier(tx, owner, files));
  }

  /** Reads and judges a file that an agency sends, before any transaction. */
  async receive(request: GunRequest): Promise<AcceptedFile> {
    return this.intake.accept(await receiveFile(request));
  }

  /** Keeps a paper of an agency, unseen by the owner until the agency decides. */
  async hold(tx: Tx, owner: Required<PaperOwner>, file: AcceptedFile, now: Date): Promise<AgencyDocument> {
    const { id, bytes } = await this.delivered.hold(tx, file, owner, now);
    return { href: fillPath(downloadAgencyDocument, { dossierId: owner.dossierId, documentId: id }), id, bytes };
  }

  /** Hands the papers of a deciding agency to the owner. */
  deliver(
    { dossier: { ownerId, id, language }, now, alongside }: DossierChange,
    { documents = [] }: Pick<DecideAsAgency, 'documents'>,
    by: LocalizedText,
  ): void {
    const title = titles.extract[language];
    for (const { document: documentId, checkCode } of documents) {
      const delivery = { documentId, checkCode, title, issuer: by[language], language };
      alongside.push((tx) => this.delivered.release(tx, { ownerId, dossierId: id }, delivery, now));
    }
  }

  /** Those of a dossier that is being sent. The first time it has no paper yet, only the uploads that its answers name. */
  async listWhenSent(tx: Tx, { dossier, corrections }: WholeDossier): Promise<DossierDocument[]> {
    const none = corrections.length === 0 && filesIn(dossier.answers).length === 0;
    return none ? [] : this.list(tx, dossier);
  }

  /** Those that may be opened now, oldest first. */
  async list(tx: Tx, { ownerId, id }: DossierEntity): Promise<DossierDocument[]> {
    const rows = await this.documents.listOfDossier(tx, ownerId, id);
    return rows
      .filter(({ status }) => status === 'released')
      .map(({ href, id: documentId, kind, title, mediaType, bytes, createdAt }) => ({
        ...{ href: `${href}/content`, id: documentId, kind, mediaType, bytes, createdAt },
        title: kind === 'upload' ? inEveryLanguage(title) : titles[kind],
      }));
  }
}
