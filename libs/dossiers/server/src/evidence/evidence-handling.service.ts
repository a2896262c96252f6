/**
 * What an owner does with a proof: asks a source for it, uses the answer, or provides the proof instead. One public
 * method is one verb. Answers of these verbs hold values, so what is kept for a repeated request is only that it was
 * done, and the view is made anew.
 */
import { EvidenceReader } from '@gun/data-broker-server';
import type { EvidenceOfDossier } from '@gun/dossiers-contract';
import { addMonths, brusselsDate, type CitizenActor } from '@gun/kernel';
import { Database, type IdempotentCall } from '@gun/nest';
import { isWithin, type AskedEvidence } from '@gun/procedures-contract/engine';
import type { ProcedureDefinition } from '@gun/procedures-contract';
import { CatalogueReader } from '@gun/procedures-server';
import { Injectable } from '@nestjs/common';
import { ContestedMarks } from './contested-marks';
import type { DossierChange } from '../record/dossier-change';
import { DossierVerbs } from '../record/dossier-verbs';
import type { DossierEvidenceEntity } from './dossier-evidence.entity';
import { DossierEvidenceReader, visibleEvidence } from './dossier-evidence.reader';
import { dossierProblem, DossierStore, ensureAllowed, ensureAssurance } from '../record/dossier-store';
import { doneBy, fill, lines } from '../wording/dossier-wording';
import { mayAccept, mayAsk, mayRefuse, type EvidenceSituation } from './evidence-policy';
import { EvidenceStore } from './evidence-store';
import { findOpenCorrection } from '../record/whole-dossier';

/** One proof of a dossier, with all that decides what may happen to it. */
interface Proof {
  readonly asked: AskedEvidence;
  readonly row: DossierEvidenceEntity | undefined;
  readonly situation: EvidenceSituation;
}

interface OneProof {
  readonly dossierId: string;
  readonly evidenceId: string;
}

@Injectable()
export class EvidenceHandlingService {
  constructor(
    private readonly database: Database,
    private readonly verbs: DossierVerbs,
    private readonly dossiers: DossierStore,
    private readonly catalogue: CatalogueReader,
    private readonly sources: EvidenceReader,
    private readonly store: EvidenceStore,
    private readonly reader: DossierEvidenceReader,
    private readonly contested: ContestedMarks,
  ) {}

  /** Asks the sources of these proofs, side by side. Nothing is locked while they answer. */
  request(
    actor: CitizenActor,
    { dossierId, evidence }: { dossierId: string; evidence: string[] },
    call: IdempotentCall,
  ): Promise<EvidenceOfDossier> {
    return this.inDossier(actor, dossierId, call, async (change, definition, rows) => {
      const proofs = [...new Set(evidence)].map((id) => proofOf(change, definition, rows, id));
      for (const { situation } of proofs) ensureAllowed(mayAsk(situation));
      const types = [...new Set(proofs.map(({ asked }) => asked.evidence.type))];
      const { reference } = change.dossier;
      const returnTo = pageOf(change, definition, proofs[0]?.asked);
      const answers = await this.sources.ask(actor, {
        ...{ purpose: definition.key, dossierId, reference, types, returnTo },
      });
      for (const { asked } of proofs) {
        const answer = answers.find(({ type }) => type === asked.evidence.type);
        if (answer) await this.store.keepAnswer(change, asked.id, answer);
        // Who asks the source after all has something to choose from again; without an answer they provide it as before.
        if (answer?.state === 'known' || answer?.state === 'deferred') reconsider(change, asked);
      }
    });
  }

  accept(actor: CitizenActor, { dossierId, evidenceId }: OneProof, call: IdempotentCall): Promise<EvidenceOfDossier> {
    return this.inDossier(actor, dossierId, call, (change, definition, rows) => {
      const { asked, row, situation } = proofOf(change, definition, rows, evidenceId);
      if (!row) throw dossierProblem('evidenceNotOpen');
      ensureAllowed(mayAccept(situation, row.previewUntil, change.now));
      if (row.state === 'preview')
        this.store.accept(change, row, addMonths(brusselsDate(change.now), asked.evidence.keepMonths));
      choose(change, asked, 'use', actor);
    });
  }

  /** The owner provides the proof. What the source answered is destroyed; that it could not answer is remembered. */
  refuse(actor: CitizenActor, { dossierId, evidenceId }: OneProof, call: IdempotentCall): Promise<EvidenceOfDossier> {
    return this.inDossier(actor, dossierId, call, (change, definition, rows) => {
      const { asked, row, situation } = proofOf(change, definition, rows, evidenceId);
      ensureAllowed(mayRefuse(situation));
      if (row && row.state !== 'unavailable' && row.state !== 'absent') this.store.destroy(change, row, 'refused');
      choose(change, asked, 'own', actor);
    });
  }

  private async inDossier(
    actor: CitizenActor,
    dossierId: string,
    call: IdempotentCall,
    decide: (
      change: DossierChange,
      definition: ProcedureDefinition,
      rows: readonly DossierEvidenceEntity[],
    ) => Promise<void> | void,
  ): Promise<EvidenceOfDossier> {
    const tx = this.database.manager;
    await this.verbs.carryOut({
      ...{ actor, ownerId: actor.partyId, dossierId, key: { caller: actor.partyId, call } },
      decide: async (change) => {
        const definition = await this.catalogue.getVersion(change.dossier.procedure, change.dossier.version);
        ensureAssurance(actor, definition);
        change.update({}); // a proof is part of its dossier: two verbs at once meet at its row
        await decide(change, definition, await this.store.list(tx, change.dossier));
      },
      answer: () => ({ done: true }),
    });
    const { dossier } = await this.dossiers.readMine(tx, actor, dossierId);
    const definition = await this.catalogue.getVersion(dossier.procedure, dossier.version);
    const proofs = await this.reader.ofDossier(tx, dossier, definition);
    const marks = await this.contested.on(dossier);
    return { ...proofs, items: marks.onProofs(proofs.items, actor) };
  }
}

function proofOf(
  change: DossierChange,
  definition: ProcedureDefinition,
  rows: readonly DossierEvidenceEntity[],
  id: string,
): Proof {
  const { dossier, now } = change;
  const asked = visibleEvidence(dossier, definition, now).find((proof) => proof.id === id);
  if (!asked) throw dossierProblem('unknownEvidence');
  const row = rows.find((each) => each.id === id);
  const correction = dossier.status === 'waiting' ? findOpenCorrection(change) : undefined;
  const editable = correction?.fields.some(({ pointer }) => isWithin(asked.pointer, pointer)) ?? false;
  return { asked, row, situation: { status: dossier.status, editable, state: row?.state ?? 'notAsked' } };
}

/** Where the owner comes back to after they looked at a proof at its source: the page that asks for it. */
function pageOf({ dossier }: DossierChange, { form }: ProcedureDefinition, asked: AskedEvidence | undefined): string {
  const at = `/${dossier.language}/dossiers/${dossier.id}`;
  const page = form.pages.find(({ ask }) => asked && ask.includes(asked.pointer));
  return page && dossier.status === 'draft' ? `${at}/form/${page.id}` : at;
}

function reconsider(change: DossierChange, { id }: AskedEvidence): void {
  const { status, answers, revision } = change.dossier;
  if (status === 'submitted' || answers[id] !== 'own') return;
  const { [id]: _taken, ...others } = answers;
  change.update({ answers: others, revision: revision + 1 });
}

/** The answer of the form follows what was decided; after submission the answers stay as they were sent. */
function choose(change: DossierChange, { id, field }: AskedEvidence, choice: 'use' | 'own', actor: CitizenActor): void {
  const kind = choice === 'use' ? 'evidenceAccepted' : 'evidenceRefused';
  change.addLine({ kind, text: fill(lines[kind], field.label), by: doneBy(actor) });
  const { status, answers, revision } = change.dossier;
  if (status !== 'submitted') change.update({ answers: { ...answers, [id]: choice }, revision: revision + 1 });
}
