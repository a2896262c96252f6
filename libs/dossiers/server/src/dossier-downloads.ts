/** Files in and out for officers and agencies, after this domain's own question: is this dossier theirs? */
import {
  DeliveredDocuments,
  DocumentReader,
  receiveFile,
  UploadIntake,
  type DocumentContent,
} from '@gun/documents-server';
import type { AgencyDocument, DecideDossier } from '@gun/dossiers-contract';
import { brusselsDate, type AgencyActor, type OfficerActor } from '@gun/kernel';
import { Clock, Database, once, type GunRequest, type IdempotentCall } from '@gun/nest';
import { CatalogueReader } from '@gun/procedures-server';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { AgencyReader } from './agency.reader';
import { ensureDecidable } from './decision-policy';
import { DeskReader } from './desk.reader';
import { DossierPapers } from './dossier-papers';
import { mayAsAgency, mayOfficeOpen } from './dossier-policy';
import { presentStep, situationOf } from './dossier-situation';
import { ensureAllowed } from './dossier-store';

@Injectable()
export class DossierDownloads {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly catalogue: CatalogueReader,
    private readonly desk: DeskReader,
    private readonly agencies: AgencyReader,
    private readonly documents: DocumentReader,
    private readonly intake: UploadIntake,
    private readonly delivered: DeliveredDocuments,
    private readonly papers: DossierPapers,
  ) {}

  async forOfficer(officer: OfficerActor, input: { dossierId: string; documentId: string }): Promise<DocumentContent> {
    const tx = this.database.manager;
    const dossier = await this.desk.dossierOf(tx, officer, input.dossierId);
    await this.papers.ensureOfDossier(tx, dossier, input.documentId, mayOfficeOpen);
    return this.documents.getContent(tx, dossier.ownerId, input.documentId);
  }

  async forAgency(agency: AgencyActor, input: { dossierId: string; documentId: string }): Promise<DocumentContent> {
    const tx = this.database.manager;
    const dossier = await this.agencies.dossierOf(tx, agency, input.dossierId);
    await this.papers.ensureOfDossier(tx, dossier, input.documentId);
    return this.documents.getContent(tx, dossier.ownerId, input.documentId);
  }

  /** The decision as its reader would receive it; nothing is kept. */
  async previewDecision(officer: OfficerActor, input: DecideDossier & { dossierId: string }): Promise<DocumentContent> {
    const dossier = await this.desk.dossierOf(this.database.manager, officer, input.dossierId);
    const definition = await this.catalogue.getVersion(dossier.procedure, dossier.version);
    const template = await ensureDecidable(this.catalogue, definition, dossier, input);
    const decision = {
      ...{ outcome: template.outcome, decidedAt: this.clock.now().toISOString(), language: input.language },
      ...{ template: template.id, reasons: input.reasons, facts: input.facts, conditions: input.conditions ?? [] },
      decidedBy: officer.name,
    };
    const bytes = await this.papers.drawDecision(dossier, definition, decision);
    return {
      bytes,
      mediaType: 'application/pdf',
      fileName: `${dossier.reference}-${brusselsDate(this.clock.now())}.pdf`,
    };
  }

  /** A paper of an agency's own system; held back until it decides. */
  async receiveFromAgency(
    agency: AgencyActor,
    input: { dossierId: string },
    call: IdempotentCall,
    request: GunRequest,
  ): Promise<AgencyDocument> {
    const dossier = await this.agencies.dossierOf(this.database.manager, agency, input.dossierId);
    const definition = await this.catalogue.getVersion(dossier.procedure, dossier.version);
    const isItsStep = presentStep(definition, dossier)?.by === agency.agencyId;
    const accepted = await this.intake.accept(await receiveFile(request));
    const fingerprint = createHash('sha256').update(call.fingerprint).update(accepted.bytes).digest('base64url');
    return this.database.transaction((tx) =>
      once(tx, agency.agencyId, { key: call.key, fingerprint }, async () => {
        ensureAllowed(mayAsAgency(situationOf(definition, dossier), isItsStep, 'decide'));
        const owner = { ownerId: dossier.ownerId, dossierId: dossier.id };
        const { id, bytes } = await this.delivered.hold(tx, accepted, owner, this.clock.now());
        return { href: `/api/agency/v1/dossiers/${dossier.id}/documents/${id}/content`, id, bytes };
      }),
    );
  }
}
