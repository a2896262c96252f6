/** Answers the citizen's questions about their own dossiers. Writes nothing but who read. */
import {
  listMyDossiers,
  type DossierDocument,
  type DossierForm,
  type Dossiers,
  type DossierView,
} from '@gun/dossiers-contract';
import type { CitizenActor, InputOf, LocalizedText } from '@gun/kernel';
import { AccessProblem, Clock, Database, onePage, type Tx } from '@gun/nest';
import { feeFor } from '@gun/procedures-contract/engine';
import type { Fact, ProcedureDefinition } from '@gun/procedures-contract';
import { CatalogueReader } from '@gun/procedures-server';
import { ProfileReader } from '@gun/profile-server';
import { Injectable } from '@nestjs/common';
import { ContestedMarks } from '../evidence/contested-marks';
import { DossierAttachments } from '../papers/dossier-attachments';
import { DossierEvidenceReader } from '../evidence/dossier-evidence.reader';
import { DossierEntity } from '../record/dossier.entity';
import { assuranceToRead, mayReadWith } from '../handling/dossier-policy';
import { formStateOf, presentStep } from '../handling/dossier-situation';
import { DossierStore } from '../record/dossier-store';
import { toDossierSummary, toDossierView } from './dossier-view';
import { listedColumns, type ListedDossier } from './listed-dossier';
import { fill, sourceNotices } from '../wording/dossier-wording';
import { RepresentativeReadings } from '../access-log/representative-readings';
import { ResponsibleOffices } from '../handling/responsible-offices';
import { withValueInQuestion } from './value-in-question';
import { findOpenCorrection, type WholeDossier } from '../record/whole-dossier';
import { ToldContacts } from './told-contacts';

export type MyDossiersQuery = InputOf<typeof listMyDossiers>;

@Injectable()
export class DossiersReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly dossiers: DossierStore,
    private readonly attachments: DossierAttachments,
    private readonly catalogue: CatalogueReader,
    private readonly profile: ProfileReader,
    private readonly responsible: ResponsibleOffices,
    private readonly evidence: DossierEvidenceReader,
    private readonly contested: ContestedMarks,
    private readonly told: ToldContacts,
    private readonly readings: RepresentativeReadings,
  ) {}

  /** One statement for the list, whatever its length; the procedures' names come from the catalogue's memory. */
  async listMine(actor: CitizenActor, query: MyDossiersQuery): Promise<Dossiers> {
    await this.readings.note(actor, { what: 'dossierList' });
    const rows = await this.database.manager
      .createQueryBuilder(DossierEntity, 'd')
      .select(listedColumns.map((column) => `d.${column}`))
      .where(`d.owner_id = :owner and d.status <> 'discarded'`, { owner: actor.partyId })
      .andWhere(actor.mandate?.procedures ? 'd.procedure = any(:covered)' : 'true', {
        covered: actor.mandate?.procedures,
      })
      .andWhere(query.status ? 'd.status = :status' : 'true', { status: query.status })
      .andWhere(query.procedureKey ? 'd.procedure = :procedure' : 'true', { procedure: query.procedureKey })
      .andWhere(
        query.afterDossier
          ? '(d.updated_at, d.id) < (select a.updated_at, a.id from dossier a where a.owner_id = :owner and a.id = :after)'
          : 'true',
        { after: query.afterDossier },
      )
      .orderBy('d.updated_at', 'DESC')
      .addOrderBy('d.id', 'DESC')
      .limit(query.pageSize + 1)
      .getMany();
    const { page, next } = onePage(listMyDossiers, query, rows, ({ id }) => ({ afterDossier: id }));
    const items = await Promise.all(page.map((dossier) => this.summary(dossier)));
    return { items, ...(next && { next }) };
  }

  async read(actor: CitizenActor, { dossierId }: { dossierId: string }): Promise<DossierView> {
    const tx = this.database.manager;
    const found = await this.dossiers.readMine(tx, actor, dossierId);
    ensureMayRead(actor, await this.catalogue.getVersion(found.dossier.procedure, found.dossier.version));
    await this.readings.ofDossier(actor, found.dossier, 'dossier');
    return this.view(tx, found);
  }

  /** All that a form page needs. The registers are asked live; one that is silent is told, and the form goes on by hand. */
  async readForm(actor: CitizenActor, { dossierId }: { dossierId: string }): Promise<DossierForm> {
    const tx = this.database.manager;
    const found = await this.dossiers.readMine(tx, actor, dossierId);
    const { dossier } = found;
    const definition = await this.catalogue.getVersion(dossier.procedure, dossier.version);
    ensureMayRead(actor, definition);
    await this.readings.ofDossier(actor, dossier, 'dossier');
    const draft = dossier.status === 'draft';
    const facts = draft ? await this.factsOfDraft(actor, definition, dossier) : dossier.facts;
    const marks = await this.contested.on(dossier);
    const proofs = (await this.evidence.ofDossier(tx, dossier, definition)).items;
    const correction = findOpenCorrection(found);
    const fee = feeFor(definition, formStateOf({ answers: dossier.answers, facts }, this.clock.now()));
    return {
      dossier: await this.view(tx, found),
      form: definition.form,
      declaration: definition.declaration,
      answers: dossier.answers,
      facts: marks.onFacts(facts, actor),
      evidence: marks.onProofs(proofs, actor),
      contacts: draft ? await this.told.forForm(actor, definition.form) : [],
      notices: noticesOf(facts),
      ...(fee && { fee: { euroCent: fee.amount, explanation: fee.explanation, lines: [...fee.lines] } }),
      ...(correction && { editable: correction.fields.map(({ pointer }) => pointer) }),
    };
  }

  /** The view of a dossier as it was read, or as it is about to be kept: the answer of every write. */
  async view(tx: Tx, whole: WholeDossier): Promise<DossierView> {
    return this.viewWith(whole, await this.attachments.list(tx, whole.dossier));
  }

  async viewWith(whole: WholeDossier, documents: readonly DossierDocument[]): Promise<DossierView> {
    const { dossier, timeline, corrections } = whole;
    const definition = await this.catalogue.getVersion(dossier.procedure, dossier.version);
    const office = await this.responsible.findOffice(dossier.office);
    return toDossierView({
      ...{ dossier, timeline, corrections, documents, definition },
      valueName: this.profile.valueName(dossier.about),
      handledBy: await this.responsible.nameOf(presentStep(definition, dossier), dossier.office),
      decidedBy: await this.responsible.whoDecided(dossier),
      ...(office && { office }),
      now: this.clock.now(),
    });
  }

  /** What the registers say now; the value that the dossier is about stays as it was read when the dossier was started. */
  private async factsOfDraft(
    actor: CitizenActor,
    { form, key }: ProcedureDefinition,
    { facts, reference }: DossierEntity,
  ): Promise<Fact[]> {
    const fresh = await this.profile.facts(actor, form.facts, key, reference);
    return withValueInQuestion(form, fresh, facts);
  }

  private async summary(dossier: ListedDossier) {
    const definition = await this.catalogue.getVersion(dossier.procedure, dossier.version);
    const handledBy = await this.responsible.nameOf(presentStep(definition, dossier), dossier.office);
    const valueName = this.profile.valueName(dossier.about);
    return toDossierSummary({ dossier, definition, valueName, handledBy, now: this.clock.now() });
  }
}

/** A session that is too weak learns which sign-in would do; the list of dossiers stays open to it. */
function ensureMayRead({ assurance }: CitizenActor, { assurance: wanted }: ProcedureDefinition): void {
  if (mayReadWith(assurance, wanted).allowed) return;
  throw new AccessProblem('assuranceTooLow', { requiredAssurance: assuranceToRead(wanted) });
}

/** Why sources gave nothing: one sentence for each reason of each source, however many of its facts are missing. */
function noticesOf(facts: readonly Fact[]): LocalizedText[] {
  const missing = facts.filter(({ state }) => state !== 'known');
  const notices = missing.map(({ state, failure = 'silent', source }) =>
    fill(sourceNotices[state === 'absent' ? 'absent' : failure], source),
  );
  return notices.filter(({ en }, at) => notices.findIndex((other) => other.en === en) === at);
}
