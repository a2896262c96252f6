/** Answers an agency's own system: its event feed, and the dossiers that were handed to it. */
import {
  downloadAgencyDocument,
  listAgencyEvents,
  readAgencyDossier,
  type AgencyDossierView,
  type AgencyEvents,
  type DossierSubjects,
} from '@gun/dossiers-contract';
import { fillPath, type AgencyActor } from '@gun/kernel';
import { Clock, Database, ensureProcedureWithinLimits, onePage, type Tx } from '@gun/nest';
import { concernedMembers, dropHidden } from '@gun/procedures-contract/engine';
import { CatalogueReader } from '@gun/procedures-server';
import { PersonKeys, SectorPseudonyms } from '@gun/identity-server';
import { ProfileReader } from '@gun/profile-server';
import { Injectable } from '@nestjs/common';
import { ContestedMarks } from '../evidence/contested-marks';
import { DossierAccesses } from '../access-log/dossier-accesses';
import { DossierAttachments } from '../papers/dossier-attachments';
import { DossierEvidenceReader } from '../evidence/dossier-evidence.reader';
import type { DossierEntity } from '../record/dossier.entity';
import { formStateOf } from '../handling/dossier-situation';
import { dossierProblem, DossierStore } from '../record/dossier-store';
import { asSubmitted } from '../record/submitted-dossier';
import type { WholeDossier } from '../record/whole-dossier';

interface EventRow {
  readonly id: string;
  readonly dossier_id: string;
  readonly procedure: string;
  readonly step: string;
  readonly kind: 'decide' | 'execute';
  readonly version: number;
  readonly at: Date;
}

@Injectable()
export class AgencyReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly dossiers: DossierStore,
    private readonly attachments: DossierAttachments,
    private readonly catalogue: CatalogueReader,
    private readonly people: PersonKeys,
    private readonly pseudonyms: SectorPseudonyms,
    private readonly profile: ProfileReader,
    private readonly evidence: DossierEvidenceReader,
    private readonly accesses: DossierAccesses,
    private readonly contested: ContestedMarks,
  ) {}

  async listEvents(
    agency: AgencyActor,
    query: { afterEvent?: string | undefined; pageSize: number },
  ): Promise<AgencyEvents> {
    const rows = await this.database.rows<EventRow>(
      `select id, dossier_id, procedure, step, kind, version, at from agency_event
       where agency = $1
         and position > coalesce((select position from agency_event where agency = $1 and id = $2), 0)
         and ($4::text[] is null or procedure = any($4))
       order by position limit $3`,
      [agency.agencyId, query.afterEvent ?? null, query.pageSize + 1, agency.limits?.procedures ?? null],
    );
    const { page, next } = onePage(listAgencyEvents, query, rows, ({ id }) => ({ afterEvent: id }));
    return {
      items: page.map((row) => ({
        href: fillPath(readAgencyDossier, { dossierId: row.dossier_id }),
        specversion: '1.0',
        id: row.id,
        source: 'urn:async-source:be.gun',
        type: 'be.gun.dossiers.v1.dossiers.notify.handedOver',
        service: 'be.gun.dossiers.v1',
        subject: row.dossier_id,
        time: row.at.toISOString(),
        datacontenttype: 'application/json',
        data: { procedure: row.procedure, step: row.step, kind: row.kind, version: row.version },
      })),
      ...(next && { next }),
    };
  }

  async read(agency: AgencyActor, { dossierId }: { dossierId: string }): Promise<AgencyDossierView> {
    const tx = this.database.manager;
    const ownerId = await this.ownerOf(tx, agency, dossierId);
    const whole = await this.dossiers.read(tx, ownerId, dossierId);
    const view = await this.view(tx, agency, whole);
    await this.accesses.byAgency(tx, agency, whole.dossier, 'dossier');
    return view;
  }

  /** A dossier that was handed to this agency, as it was last submitted. */
  async dossierOf(tx: Tx, agency: AgencyActor, dossierId: string): Promise<DossierEntity> {
    return this.dossiers.getSubmitted(tx, await this.ownerOf(tx, agency, dossierId), dossierId);
  }

  /** Whose the dossier is. @throws dossierNotFound, the same for one that was never handed over and for none at all. */
  async ownerOf(tx: Tx, agency: AgencyActor, dossierId: string): Promise<string> {
    const handed = await this.dossiers.findAtAgency(tx, agency.agencyId, dossierId);
    if (!handed) throw dossierProblem('dossierNotFound');
    ensureProcedureWithinLimits(agency, handed.procedure);
    return handed.ownerId;
  }

  async view(tx: Tx, agency: AgencyActor, whole: WholeDossier): Promise<AgencyDossierView> {
    const dossier = asSubmitted(whole.dossier, whole.corrections);
    const definition = await this.catalogue.getVersion(dossier.procedure, dossier.version);
    const step = definition.handling.find(({ by }) => by === agency.agencyId);
    if (!step || step.kind === 'check') throw dossierProblem('dossierNotFound');
    const documents = await this.attachments.list(tx, dossier);
    const evidence = await this.evidence.inHand(tx, dossier, definition);
    const marks = await this.contested.on(dossier);
    return {
      self: fillPath(readAgencyDossier, { dossierId: dossier.id }),
      id: dossier.id,
      reference: dossier.reference,
      procedure: dossier.procedure,
      version: dossier.version,
      status: dossier.status,
      language: dossier.language,
      submittedAt: (dossier.submittedAt ?? dossier.createdAt).toISOString(),
      step: { id: step.id, kind: step.kind, done: dossier.step !== step.id },
      applicant: await this.pseudonyms.of(dossier.personId, agency.agencyId),
      answers: dropHidden(definition.form, formStateOf(dossier, this.clock.now())),
      evidence,
      contested: marks.among(dossier.facts, evidence),
      ...(dossier.decision && {
        decision: { outcome: dossier.decision.outcome, decidedAt: dossier.decision.decidedAt },
      }),
      documents: documents.map(({ id, mediaType, bytes }) => ({
        href: fillPath(downloadAgencyDocument, { dossierId: dossier.id, documentId: id }),
        id,
        mediaType,
        bytes,
      })),
    };
  }

  /** National numbers, for an agency whose authorisation names them: the applicant, and the household members concerned. */
  async subjects(agency: AgencyActor, input: { dossierId: string }): Promise<DossierSubjects> {
    const dossier = await this.dossierOf(this.database.manager, agency, input.dossierId);
    const { form } = await this.catalogue.getVersion(dossier.procedure, dossier.version);
    const href = fillPath(readAgencyDossier, { dossierId: dossier.id });
    const members = concernedMembers(form, formStateOf(dossier, this.clock.now()));
    const concerned = await this.profile.subjectsOf(dossier.personId, members);
    await this.accesses.ofNumbers(this.database.manager, agency, dossier, concerned);
    return {
      items: [
        { href, role: 'applicant', ssin: await this.people.nationalNumberOf(dossier.personId) },
        ...concerned.map((ssin) => ({ href, role: 'concerned' as const, ssin })),
      ],
    };
  }
}
