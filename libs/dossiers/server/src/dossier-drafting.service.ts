/** Writes before submission: start, save, discard. One public method is one verb and one transaction. */
import type { DossierView, SaveAnswers, SavedAnswers, StartDossier } from '@gun/dossiers-contract';
import { brusselsDate, uuidV7, type CitizenActor } from '@gun/kernel';
import { Clock, Database, once, type IdempotentCall, type Tx } from '@gun/nest';
import { correctionMask, factsInScope, mayBeAnswers } from '@gun/procedures-contract/engine';
import type { Answers, Fact, ProcedureDefinition } from '@gun/procedures-contract';
import { CatalogueReader } from '@gun/procedures-server';
import { ProfileReader } from '@gun/profile-server';
import { Injectable } from '@nestjs/common';
import { DossierEntity } from './dossier.entity';
import { drawDossierNumber } from './dossier-number';
import { mayAsOwner, mayAtRevision } from './dossier-policy';
import { move, situationOf } from './dossier-situation';
import { dossierProblem, DossierStore, ensureAllowed, ensureAssurance, linkTo } from './dossier-store';
import { applicant, lines } from './dossier-wording';
import { DossiersReader } from './dossiers.reader';

const dayMs = 86_400_000;

@Injectable()
export class DossierDraftingService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly dossiers: DossierStore,
    private readonly catalogue: CatalogueReader,
    private readonly profile: ProfileReader,
    private readonly reader: DossiersReader,
  ) {}

  /** Starts a draft on the current version of a procedure, which it keeps. An existing draft is offered instead. */
  async start(actor: CitizenActor, input: StartDossier, call: IdempotentCall): Promise<DossierView> {
    const definition = await this.catalogue.findCurrent(input.procedureKey);
    if (!definition) throw dossierProblem('procedureNotFound');
    if (!definition.actAs.includes(actor.partyKind)) throw dossierProblem('notForThisParty');
    ensureAssurance(actor, definition);
    const facts = await this.profile.facts(actor, definition.form.facts, definition.key);
    return this.database.transaction((tx) =>
      once(tx, actor.partyId, call, async () => {
        if (!input.anew) await this.ensureNoDraft(tx, actor.partyId, definition.key);
        const dossier = this.draft(actor, definition, input, facts);
        if (!(await this.dossiers.insert(tx, dossier))) await this.ensureNoDraft(tx, actor.partyId, definition.key);
        const line = { kind: 'started', text: lines.started, by: applicant } as const;
        await this.dossiers.addLine(tx, dossier, dossier.createdAt, line);
        return this.reader.view(tx, dossier);
      }),
    );
  }

  /** Keeps a whole set of answers. An older tab is refused, and in a correction only the named questions may change. */
  async save(actor: CitizenActor, input: SaveAnswers & { dossierId: string }): Promise<SavedAnswers> {
    return this.database.transaction(async (tx) => {
      const dossier = await this.dossiers.getForUpdate(tx, actor.partyId, input.dossierId);
      const definition = await this.catalogue.getVersion(dossier.procedure, dossier.version);
      if (dossier.status !== 'draft' && dossier.status !== 'waiting') throw dossierProblem('notEditable');
      ensureAssurance(actor, definition);
      ensureAllowed(mayAtRevision(situationOf(definition, dossier), input.revision));
      ensureReadable(definition, input.answers);
      if (dossier.status === 'waiting') await this.ensureInsideCorrection(tx, dossier, definition, input.answers);
      const now = this.clock.now();
      dossier.answers = input.answers;
      dossier.revision += 1;
      if (dossier.status === 'draft') {
        dossier.language = input.language;
        dossier.expiresOn = brusselsDate(new Date(now.getTime() + definition.draftDays * dayMs));
      }
      await this.dossiers.save(tx, dossier, now);
      return {
        revision: dossier.revision,
        savedAt: now.toISOString(),
        ...(dossier.status === 'draft' && dossier.expiresOn && { expiresOn: dossier.expiresOn }),
      };
    });
  }

  async discard(actor: CitizenActor, input: { dossierId: string }): Promise<void> {
    await this.database.transaction(async (tx) => {
      const dossier = await this.dossiers.getForUpdate(tx, actor.partyId, input.dossierId);
      const definition = await this.catalogue.getVersion(dossier.procedure, dossier.version);
      ensureAllowed(mayAsOwner(situationOf(definition, dossier), 'discard'));
      move(dossier, 'discard');
      dossier.answers = {};
      dossier.facts = [];
      await this.dossiers.save(tx, dossier, this.clock.now());
    });
  }

  private draft(
    actor: CitizenActor,
    definition: ProcedureDefinition,
    input: StartDossier,
    facts: Fact[],
  ): DossierEntity {
    const now = this.clock.now();
    return Object.assign(new DossierEntity(), {
      ownerId: actor.partyId,
      id: uuidV7(),
      ownerKind: actor.partyKind,
      personId: actor.personId,
      reference: drawDossierNumber(),
      procedure: definition.key,
      version: definition.version,
      status: 'draft' as const,
      onlyDraft: !input.anew,
      step: null,
      outcome: null,
      language: input.language,
      assurance: actor.assurance,
      answers: {},
      facts,
      revision: 0,
      office: null,
      claimantId: null,
      claimantName: null,
      clock: null,
      decision: null,
      createdAt: now,
      updatedAt: now,
      submittedAt: null,
      expiresOn: brusselsDate(new Date(now.getTime() + definition.draftDays * dayMs)),
    });
  }

  private async ensureNoDraft(tx: Tx, ownerId: string, procedure: string): Promise<void> {
    const [draft] = await tx.find(DossierEntity, {
      where: { ownerId, procedure, status: 'draft' },
      order: { updatedAt: 'DESC' },
      take: 1,
    });
    if (draft) throw dossierProblem('draftExists', { ...linkTo(draft), updatedAt: draft.updatedAt.toISOString() });
  }

  private async ensureInsideCorrection(
    tx: Tx,
    dossier: DossierEntity,
    definition: ProcedureDefinition,
    after: Answers,
  ): Promise<void> {
    const correction = await this.dossiers.findOpenCorrection(tx, dossier);
    const editable = correction?.fields.map(({ pointer }) => pointer) ?? [];
    const before = correction?.answersBefore ?? dossier.answers;
    const scope = { facts: factsInScope(dossier.facts), today: brusselsDate(this.clock.now()) };
    if (!correctionMask(definition.form, { before, after, editable }, scope).allowed)
      throw dossierProblem('notEditable');
  }
}

function ensureReadable(definition: ProcedureDefinition, answers: Answers): void {
  const verdict = mayBeAnswers(definition.form, answers);
  if (verdict.allowed) return;
  throw dossierProblem(verdict.reason === 'tooLarge' ? 'answersTooLarge' : 'unknownQuestion');
}
