/** Issues papers: renders, seals, and keeps them with the code by which anyone can check them. */
import {
  createCheckCode,
  type BlankFormContent,
  type CriminalRecordExtractContent,
  type DecisionContent,
  type DocumentKind,
  type DocumentSummary,
  type PhoneCodeContent,
  type PinLetterContent,
  type ReceiptContent,
} from '@gun/documents-contract';
import { brusselsDate, type Assurance, type Language } from '@gun/kernel';
import { Clock, type Tx } from '@gun/nest';
import { Inject, Injectable } from '@nestjs/common';
import { blankFormPaper } from './papers/blank-form-paper';
import { checkCodeHash } from './check.reader';
import { criminalRecordExtractPaper } from './papers/criminal-record-extract-paper';
import { decisionPaper } from './papers/decision-paper';
import { DocumentCheckEntity } from './store/document-check.entity';
import { DocumentStore } from './store/document-store';
import { toDocumentSummary } from './document-view';
import { DocumentEntity } from './store/document.entity';
import { DocumentsConfig, documentsConfigToken, sealingKeyToken } from './documents-config';
import { renderPaper, type Paper } from './papers/paper';
import { phoneCodePaper } from './papers/phone-code-paper';
import { pinLetterPaper } from './papers/pin-letter-paper';
import { receiptPaper } from './papers/receipt-paper';
import { seal } from './seal/seal';
import type { SealingKey } from './seal/sealing-key';

/** What can be issued, with what it says. */
export type IssuedContent =
  | { readonly kind: 'receipt'; readonly content: ReceiptContent }
  | { readonly kind: 'decision'; readonly content: DecisionContent }
  | { readonly kind: 'extract'; readonly content: CriminalRecordExtractContent };

/** A paper rendered and sealed, not yet kept: made before the transaction that keeps it. */
export interface PreparedPaper {
  readonly kind: Exclude<DocumentKind, 'upload'>;
  readonly paper: Paper;
  readonly bytes: Buffer;
  readonly checkCode: string;
  readonly at: Date;
}

export interface PaperOwner {
  readonly ownerId: string;
  readonly dossierId?: string;
  /** The sign-in that opens it; any, when the dossier does not ask for a stronger one. */
  readonly assurance?: Assurance;
  readonly procedure?: string;
}

const paperOf = (issued: IssuedContent): Paper => {
  if (issued.kind === 'receipt') return receiptPaper(issued.content);
  if (issued.kind === 'decision') return decisionPaper(issued.content);
  return criminalRecordExtractPaper(issued.content);
};

@Injectable()
export class DocumentIssuer {
  constructor(
    private readonly store: DocumentStore,
    private readonly clock: Clock,
    @Inject(documentsConfigToken) private readonly config: DocumentsConfig,
    @Inject(sealingKeyToken) private readonly key: SealingKey,
  ) {}

  /** Where people read how their data are used; printed on decisions. */
  privacyUrl(language: Language): string {
    return `${this.config.checkUrl}/${language}/privacy`;
  }

  /** Renders and seals, without touching the database. */
  async prepare(issued: IssuedContent, at: Date = this.clock.now()): Promise<PreparedPaper> {
    const paper = paperOf(issued);
    const checkCode = createCheckCode();
    const url = `${this.config.checkUrl}/${paper.language}/check/${checkCode.replaceAll('-', '')}`;
    const pdf = await renderPaper(paper, at, { code: checkCode, url, sealer: this.key.name, sealedAt: at });
    const { bytes } = await seal(pdf, { key: this.key, at, reason: paper.title });
    return { kind: issued.kind, paper, bytes, checkCode, at };
  }

  /** Keeps a prepared paper in the caller's transaction. */
  async keep(
    tx: Tx,
    { kind, paper, bytes, checkCode, at }: PreparedPaper,
    owner: PaperOwner,
  ): Promise<DocumentSummary> {
    const codeHash = checkCodeHash(checkCode.replaceAll('-', ''));
    const { id, version } = paper.template;
    const row = await this.store.keep(
      tx,
      {
        ...owner,
        ...{ kind, bytes, status: 'released', mediaType: 'application/pdf', title: paper.title },
        fileName: `${paper.title} ${paper.reference}.pdf`.replace(/[/\\]/g, '-').slice(-200),
        issued: { language: paper.language, template: `${id}/${version}`, checkCodeHash: codeHash },
      },
      at,
    );
    const issuedOn = brusselsDate(at);
    await tx.insert(DocumentCheckEntity, { codeHash, kind, issuer: paper.author, issuedOn, revoked: false });
    return toDocumentSummary(row);
  }

  /** Prepares and keeps at once, for callers that are already in their transaction. */
  async issue(tx: Tx, issued: IssuedContent, owner: PaperOwner, at?: Date): Promise<DocumentSummary> {
    return this.keep(tx, await this.prepare(issued, at), owner);
  }

  /** Withdraws an issued paper: whoever checks it from now on is told so. */
  async revoke(tx: Tx, ownerId: string, documentId: string): Promise<void> {
    const row = await this.store.get(tx, ownerId, documentId);
    await tx.update(DocumentEntity, { ownerId, id: documentId }, { status: 'revoked' });
    if (row.checkCodeHash) await tx.update(DocumentCheckEntity, { codeHash: row.checkCodeHash }, { revoked: true });
  }

  /** The printable blank form of a procedure: nobody's, kept nowhere, not sealed. */
  renderBlankForm(content: BlankFormContent, at: Date = this.clock.now()): Promise<Buffer> {
    return renderPaper(blankFormPaper(content), at);
  }

  /** A sheet with the code for a phone: kept nowhere and not sealed, for it names nobody. */
  renderPhoneCode(content: PhoneCodeContent, at: Date = this.clock.now()): Promise<Buffer> {
    return renderPaper(phoneCodePaper(content), at);
  }

  /** A letter with a PIN: kept nowhere and not sealed, so that the paper alone holds it. */
  renderPinLetter(content: PinLetterContent, at: Date = this.clock.now()): Promise<Buffer> {
    return renderPaper(pinLetterPaper(content), at);
  }
}
