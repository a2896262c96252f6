/** Draws and keeps the papers of dossiers: the receipt when it is submitted, the decision when it is taken. */
import { DecisionContent, ReceiptContent, type DocumentSummary } from '@gun/documents-contract';
import { DocumentIssuer, DocumentReader } from '@gun/documents-server';
import { dossierDecided, dossierSubmitted } from '@gun/dossiers-contract';
import { Clock, EventSubscribers, type Tx } from '@gun/nest';
import type { ProcedureDefinition } from '@gun/procedures-contract';
import { CatalogueReader } from '@gun/procedures-server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ContestedMarks } from '../evidence/contested-marks';
import { DossierEvidenceReader } from '../evidence/dossier-evidence.reader';
import type { DossierEntity, StoredDecision } from '../record/dossier.entity';
import { dossierProblem, DossierStore } from '../record/dossier-store';
import { paperOwner } from './paper-owner';
import { ResponsibleOffices } from '../handling/responsible-offices';
import { decisionContent } from './decision-content';
import { receiptContent } from './receipt-content';

@Injectable()
export class DossierPapers implements OnModuleInit {
  constructor(
    private readonly subscribers: EventSubscribers,
    private readonly clock: Clock,
    private readonly dossiers: DossierStore,
    private readonly catalogue: CatalogueReader,
    private readonly responsible: ResponsibleOffices,
    private readonly issuer: DocumentIssuer,
    private readonly documents: DocumentReader,
    private readonly evidence: DossierEvidenceReader,
    private readonly contested: ContestedMarks,
  ) {}

  onModuleInit(): void {
    this.subscribers.on(dossierSubmitted, 'dossierPapers', async (tx, { ownerId, dossierId, again }) => {
      if (!again) await this.keepReceipt(tx, (await this.dossiers.read(tx, ownerId, dossierId)).dossier);
    });
    this.subscribers.on(dossierDecided, 'dossierPapers', async (tx, { ownerId, dossierId, byAgency }) => {
      if (!byAgency) await this.keepDecision(tx, (await this.dossiers.read(tx, ownerId, dossierId)).dossier);
    });
  }

  /** A decision as a sealed PDF, kept nowhere. */
  async drawDecision(
    tx: Tx,
    dossier: DossierEntity,
    definition: ProcedureDefinition,
    decision: StoredDecision,
  ): Promise<Buffer> {
    const content = await this.decision(tx, dossier, definition, decision);
    return (await this.issuer.prepare({ kind: 'decision', content }, this.clock.now())).bytes;
  }

  /** @throws dossierNotFound when the document belongs to another dossier, or is not for who asks. */
  async ensureOfDossier(
    tx: Tx,
    dossier: DossierEntity,
    documentId: string,
    mayOpen: (document: DocumentSummary) => boolean = () => true,
  ): Promise<void> {
    const found = await this.documents.find(tx, dossier.ownerId, documentId);
    if (found?.dossierId !== dossier.id || !mayOpen(found)) throw dossierProblem('dossierNotFound');
  }

  private async keepReceipt(tx: Tx, dossier: DossierEntity): Promise<void> {
    const definition = await this.catalogue.getVersion(dossier.procedure, dossier.version);
    const office = await this.officeOf(dossier, definition);
    const { marked, evidence } = await this.markedOn(tx, dossier, definition);
    const content = ReceiptContent.parse(receiptContent(marked, definition, office, evidence));
    const at = dossier.submittedAt ?? this.clock.now();
    await this.issuer.issue(tx, { kind: 'receipt', content }, paperOwner(dossier, definition), at);
  }

  private async keepDecision(tx: Tx, dossier: DossierEntity): Promise<void> {
    const { decision } = dossier;
    if (!decision) return;
    const definition = await this.catalogue.getVersion(dossier.procedure, dossier.version);
    const content = await this.decision(tx, dossier, definition, decision);
    const at = new Date(decision.decidedAt);
    await this.issuer.issue(tx, { kind: 'decision', content }, paperOwner(dossier, definition), at);
  }

  /** The dossier and its proofs, with a mark on each value that is contested while the paper is drawn. */
  private async markedOn(tx: Tx, dossier: DossierEntity, definition: ProcedureDefinition) {
    const marks = await this.contested.on(dossier);
    const owner = { partyId: dossier.ownerId };
    const evidence = marks.onProofs(await this.evidence.inHand(tx, dossier, definition), owner);
    return { marked: { ...dossier, facts: marks.onFacts(dossier.facts, owner) }, evidence };
  }

  private async decision(
    tx: Tx,
    dossier: DossierEntity,
    definition: ProcedureDefinition,
    decision: StoredDecision,
  ): Promise<DecisionContent> {
    const template = definition.decisions.find(({ id }) => id === decision.template);
    if (!template) throw dossierProblem('unknownTemplate');
    const office = await this.officeOf(dossier, definition);
    const privacyUrl = this.issuer.privacyUrl(decision.language);
    const authenticLanguage = decision.language === 'en' ? 'fr' : decision.language;
    const ombudsman = await this.responsible.ombudsmanOf(office.key);
    const { marked, evidence } = await this.markedOn(tx, dossier, definition);
    return DecisionContent.parse(
      decisionContent({
        ...{ dossier: marked, definition, evidence, template, decision, office, ombudsman },
        ...{ authenticLanguage, privacyUrl },
      }),
    );
  }

  private async officeOf(dossier: DossierEntity, definition: ProcedureDefinition) {
    const office = await this.responsible.findOffice(dossier.office ?? definition.owner);
    if (!office) throw new Error(`office ${dossier.office ?? definition.owner} is not in the register of offices`);
    return office;
  }
}
