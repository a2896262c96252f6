/** Files for officers and agencies, after this domain's own question: is this dossier theirs? */
import { DocumentReader, type DocumentContent } from '@gun/documents-server';
import type { DecideDossier } from '@gun/dossiers-contract';
import { brusselsDate, type AgencyActor, type OfficerActor } from '@gun/kernel';
import { Clock, Database } from '@gun/nest';
import { CatalogueReader } from '@gun/procedures-server';
import { Injectable } from '@nestjs/common';
import { AgencyReader } from '../agency/agency.reader';
import { ensureDecidable } from '../desk/decision-policy';
import { DeskReader } from '../desk/desk.reader';
import { DossierAccesses } from '../access-log/dossier-accesses';
import { DossierPapers } from './dossier-papers';
import { mayOfficeOpen } from '../handling/dossier-policy';

@Injectable()
export class DossierDownloads {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly catalogue: CatalogueReader,
    private readonly desk: DeskReader,
    private readonly agencies: AgencyReader,
    private readonly documents: DocumentReader,
    private readonly papers: DossierPapers,
    private readonly accesses: DossierAccesses,
  ) {}

  async forOfficer(officer: OfficerActor, input: { dossierId: string; documentId: string }): Promise<DocumentContent> {
    const tx = this.database.manager;
    const dossier = await this.desk.dossierOf(tx, officer, input.dossierId);
    await this.accesses.ensureMayOpen(tx, officer, dossier);
    await this.papers.ensureOfDossier(tx, dossier, input.documentId, mayOfficeOpen);
    await this.accesses.byOfficer(tx, officer, dossier, 'document');
    return this.documents.getContent(tx, dossier.ownerId, input.documentId);
  }

  async forAgency(agency: AgencyActor, input: { dossierId: string; documentId: string }): Promise<DocumentContent> {
    const tx = this.database.manager;
    const dossier = await this.agencies.dossierOf(tx, agency, input.dossierId);
    await this.papers.ensureOfDossier(tx, dossier, input.documentId);
    await this.accesses.byAgency(tx, agency, dossier, 'document');
    return this.documents.getContent(tx, dossier.ownerId, input.documentId);
  }

  /** The decision as its reader would receive it; nothing is kept. */
  async previewDecision(officer: OfficerActor, input: DecideDossier & { dossierId: string }): Promise<DocumentContent> {
    const tx = this.database.manager;
    const dossier = await this.desk.dossierOf(tx, officer, input.dossierId);
    const definition = await this.catalogue.getVersion(dossier.procedure, dossier.version);
    const template = await ensureDecidable(this.catalogue, definition, dossier, input);
    const decision = {
      ...{ outcome: template.outcome, decidedAt: this.clock.now().toISOString(), language: input.language },
      ...{ template: template.id, reasons: input.reasons, facts: input.facts, conditions: input.conditions ?? [] },
      decidedBy: officer.name,
    };
    const bytes = await this.papers.drawDecision(tx, dossier, definition, decision);
    return {
      bytes,
      mediaType: 'application/pdf',
      fileName: `${dossier.reference}-${brusselsDate(this.clock.now())}.pdf`,
    };
  }
}
