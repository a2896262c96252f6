/** Writes before submission: start, save, discard. One public method is one verb, kept whole or not at all. */
import type { DossierView, SaveAnswers, SavedAnswers, StartDossier } from '@gun/dossiers-contract';
import { brusselsDate, coversProcedure, subjectOf, uuidV7, type CitizenActor } from '@gun/kernel';
import { Clock, Database, once, type IdempotentCall, type Tx } from '@gun/nest';
import { correctionMask, factsInScope, mayBeAnswers } from '@gun/procedures-contract/engine';
import type { Answers, ProcedureDefinition } from '@gun/procedures-contract';
import { CatalogueReader } from '@gun/procedures-server';
import { ProfileReader } from '@gun/profile-server';
import { Injectable } from '@nestjs/common';
import type { DossierChange } from '../record/dossier-change';
import { DossierVerbs } from '../record/dossier-verbs';
import { DossierEntity } from '../record/dossier.entity';
import { drawDossierNumber } from '../record/dossier-number';
import { mayAsOwner, mayAtRevision } from '../handling/dossier-policy';
import { situationOf } from '../handling/dossier-situation';
import { dossierProblem, DossierStore, ensureAllowed, ensureAssurance, linkTo } from '../record/dossier-store';
import { doneBy, lines } from '../wording/dossier-wording';
import { DossiersReader } from './dossiers.reader';
import { EvidenceStore } from '../evidence/evidence-store';
import { ValueInQuestion, withValueInQuestion } from './value-in-question';
import { findOpenCorrection } from '../record/whole-dossier';

const dayMs = 86_400_000;

@Injectable()
export class DossierDraftingService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly dossiers: DossierStore,
    private readonly verbs: DossierVerbs,
    private readonly catalogue: CatalogueReader,
    private readonly profile: ProfileReader,
    private readonly evidence: EvidenceStore,
    private readonly reader: DossiersReader,
    private readonly inQuestion: ValueInQuestion,
  ) {}

  /** Starts a draft on the current version of a procedure, which it keeps. An existing draft is offered instead. */
  async start(actor: CitizenActor, input: StartDossier, call: IdempotentCall): Promise<DossierView> {
    const definition = await this.catalogue.findCurrent(input.procedureKey);
    if (!definition) throw dossierProblem('procedureNotFound');
    if (!definition.actAs.includes(actor.partyKind)) throw dossierProblem('notForThisParty');
    if (!coversProcedure(actor, definition.key)) throw dossierProblem('notInMandate', { procedure: definition.key });
    ensureAssurance(actor, definition);
    const existing = input.anew ? undefined : await this.findDraft(this.database.manager, actor.partyId, input);
    const reference = drawDossierNumber();
    const askedFor = existing?.reference ?? reference;
    const value = await this.inQuestion.read(actor, definition, input.about, askedFor);
    const registered = await this.profile.facts(actor, definition.form.facts, definition.key, askedFor);
    const facts = withValueInQuestion(definition.form, registered, value ? [value] : []);
    return this.database.transaction((tx) =>
      once(tx, actor.partyId, call, async () => {
        if (!input.anew) await this.ensureNoDraft(tx, actor.partyId, input);
        const dossier = this.draft(actor, definition, input, { reference, facts });
        const line = { kind: 'started', text: lines.started, by: doneBy(actor), internal: false } as const;
        const begun = { dossier, timeline: [{ id: uuidV7(), at: dossier.createdAt, ...line }], corrections: [] };
        if (!(await this.dossiers.insert(tx, begun))) await this.ensureNoDraft(tx, actor.partyId, input);
        return this.reader.viewWith(begun, []);
      }),
    );
  }

  /** Keeps a whole set of answers. An older tab is refused, and in a correction only the named questions may change. */
  save(actor: CitizenActor, input: SaveAnswers & { dossierId: string }): Promise<SavedAnswers> {
    const { answers, language, revision } = input;
    return this.verbs.carryOut({
      ...{ actor, ownerId: actor.partyId, dossierId: input.dossierId },
      decide: async (change) => {
        const { dossier, now } = change;
        const definition = await this.catalogue.getVersion(dossier.procedure, dossier.version);
        if (dossier.status !== 'draft' && dossier.status !== 'waiting') throw dossierProblem('notEditable');
        ensureAssurance(actor, definition);
        ensureAllowed(mayAtRevision(situationOf(definition, dossier), revision));
        ensureReadable(definition, answers);
        if (dossier.status === 'waiting') ensureInsideCorrection(change, definition, answers);
        change.update({ answers, revision: revision + 1 });
        if (dossier.status === 'draft') change.update({ language, expiresOn: lastDayOf(definition, now) });
      },
      answer: ({ dossier: { revision: saved, status, expiresOn }, now }) => ({
        revision: saved,
        savedAt: now.toISOString(),
        ...(status === 'draft' && expiresOn && { expiresOn }),
      }),
    });
  }

  discard(actor: CitizenActor, { dossierId }: { dossierId: string }): Promise<void> {
    return this.verbs.carryOut({
      ...{ actor, ownerId: actor.partyId, dossierId },
      decide: async (change) => {
        const { dossier } = change;
        const definition = await this.catalogue.getVersion(dossier.procedure, dossier.version);
        ensureAllowed(mayAsOwner(situationOf(definition, dossier), 'discard'));
        change.move('discard');
        change.update({ answers: {}, facts: [] });
        this.evidence.forget(change, definition);
      },
      answer: () => undefined,
    });
  }

  private draft(
    actor: CitizenActor,
    definition: ProcedureDefinition,
    input: StartDossier,
    begun: Pick<DossierEntity, 'reference' | 'facts'>,
  ): DossierEntity {
    const now = this.clock.now();
    return Object.assign(new DossierEntity(), {
      ownerId: actor.partyId,
      id: uuidV7(),
      ownerKind: actor.partyKind,
      personId: subjectOf(actor),
      ...begun,
      procedure: definition.key,
      version: definition.version,
      status: 'draft' as const,
      onlyDraft: !input.anew && !input.about,
      about: input.about ?? null,
      step: null,
      outcome: null,
      language: input.language,
      assurance: actor.assurance,
      answers: {},
      revision: 0,
      office: null,
      claimantId: null,
      claimantName: null,
      clock: null,
      decision: null,
      createdAt: now,
      updatedAt: now,
      submittedAt: null,
      expiresOn: lastDayOf(definition, now),
    });
  }

  private async findDraft(
    tx: Tx,
    ownerId: string,
    { procedureKey, about }: StartDossier,
  ): Promise<DossierEntity | undefined> {
    const [draft] = await tx.find(DossierEntity, {
      where: { ownerId, procedure: procedureKey, status: 'draft', ...(about && { about }) },
      order: { updatedAt: 'DESC' },
      take: 1,
    });
    return draft;
  }

  private async ensureNoDraft(tx: Tx, ownerId: string, input: StartDossier): Promise<void> {
    const draft = await this.findDraft(tx, ownerId, input);
    if (draft) throw dossierProblem('draftExists', { ...linkTo(draft), updatedAt: draft.updatedAt.toISOString() });
  }
}

/** The last day on which a draft may lie untouched. */
const lastDayOf = ({ draftDays }: ProcedureDefinition, now: Date): string =>
  brusselsDate(new Date(now.getTime() + draftDays * dayMs));

function ensureInsideCorrection(change: DossierChange, { form }: ProcedureDefinition, after: Answers): void {
  const { dossier, now } = change;
  const correction = findOpenCorrection(change);
  const editable = correction?.fields.map(({ pointer }) => pointer) ?? [];
  const before = correction?.answersBefore ?? dossier.answers;
  const scope = { facts: factsInScope(dossier.facts), today: brusselsDate(now) };
  if (!correctionMask(form, { before, after, editable }, scope).allowed) throw dossierProblem('notEditable');
}

function ensureReadable(definition: ProcedureDefinition, answers: Answers): void {
  const verdict = mayBeAnswers(definition.form, answers);
  if (verdict.allowed) return;
  throw dossierProblem(verdict.reason === 'tooLarge' ? 'answersTooLarge' : 'unknownQuestion');
}
