/** The person's side of a preview: who asks, what exactly would be handed over, and a yes or a no. One method, one verb. */
import {
  legalText,
  readPreview,
  type EvidenceAnswer,
  type EvidenceType,
  type Preview,
  type Previews,
  type PreviewedEvidence,
} from '@gun/data-broker-contract';
import { fillPath, meets, type CitizenActor, type Verdict } from '@gun/kernel';
import { AccessProblem, Clock, Database, once, type IdempotentCall } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { ContestedValues, type ContestedValue } from '../contested/contested-values';
import { EvidenceReader } from '../evidence/evidence.reader';
import { AgencyDossierSource, type AgencyDossier } from './agency-dossier-source';
import { AgencyQuestions, evidenceProblem } from './agency-questions';
import { PreviewFingerprint } from './preview-fingerprint';
import { decideWithinMs, mayAccept, mayAnswer, mayRefusePreview, stateAt, untilOf } from './preview-policy';
import { PreviewStore, type StoredPreview } from './preview-store';

const listedAtMost = 50;

interface OnePreview {
  readonly previewId: string;
}

/** What is known of one type while its preview is shown. */
interface Seen {
  readonly state: Preview['state'];
  readonly answer: EvidenceAnswer | undefined;
  readonly contested: readonly ContestedValue[];
}

function ensure(verdict: Verdict<Parameters<typeof evidenceProblem>[0]>): void {
  if (!verdict.allowed) throw evidenceProblem(verdict.reason);
}

@Injectable()
export class PreviewsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly questions: AgencyQuestions,
    private readonly dossiers: AgencyDossierSource,
    private readonly evidence: EvidenceReader,
    private readonly previews: PreviewStore,
    private readonly fingerprint: PreviewFingerprint,
    private readonly contested: ContestedValues,
  ) {}

  async list(actor: CitizenActor, { dossier }: { dossier: string }): Promise<Previews> {
    const found = await this.previews.listOfDossier(actor.partyId, dossier, listedAtMost);
    const items = found.map(async (preview) => ({
      ...{ href: fillPath(readPreview, { previewId: preview.id }), id: preview.id },
      ...{ agency: await this.dossiers.nameOf(preview.agency), state: stateAt(preview, this.clock.now()) },
      until: untilOf(preview).toISOString(),
    }));
    return { items: await Promise.all(items) };
  }

  async read(actor: CitizenActor, { previewId }: OnePreview): Promise<Preview> {
    return this.view(await this.mine(actor, previewId));
  }

  /** The explicit request: the sources answer the person, and the agency learns nothing. */
  async request(actor: CitizenActor, { previewId }: OnePreview, call: IdempotentCall): Promise<Preview> {
    const mine = await this.mine(actor, previewId);
    const { preview, dossier } = mine;
    ensure(mayAnswer(preview, this.clock.now()));
    const question = this.questions.questionOf(preview.dossierId, dossier, preview.types);
    const answers = await this.evidence.ask(actor, { ...question, consumer: preview.agency, conversation: preview.id });
    const seen = await this.fingerprintsOf(preview, answers);
    const seenAt = this.clock.now();
    await this.database.transaction((tx) =>
      once(tx, actor.partyId, call, async () => {
        // Another tab may have answered while the sources were asked: what was accepted stays what was seen then.
        const now = await this.previews.findOfOwnerForUpdate(tx, actor.partyId, previewId);
        if (!now) throw evidenceProblem('previewNotFound');
        ensure(mayAnswer(now, seenAt));
        await this.previews.noteSeen(tx, now, seen, seenAt);
        return { done: true };
      }),
    );
    return this.view({ dossier, preview: { ...preview, seen, seenAt } }, answers);
  }

  accept(
    actor: CitizenActor,
    { previewId, evidenceTypes }: OnePreview & { evidenceTypes: string[] },
    call: IdempotentCall,
  ): Promise<Preview> {
    return this.answer(actor, previewId, call, (preview, now) => {
      ensure(mayAnswer(preview, now));
      ensure(mayAccept(evidenceTypes, { seen: Object.keys(preview.seen), seenAt: preview.seenAt }, now));
      return { state: 'accepted', accepted: [...new Set(evidenceTypes)] };
    });
  }

  refuse(actor: CitizenActor, { previewId }: OnePreview, call: IdempotentCall): Promise<Preview> {
    return this.answer(actor, previewId, call, (preview, now) => {
      ensure(mayRefusePreview(preview, now));
      return { state: 'refused', accepted: [] };
    });
  }

  private async answer(
    actor: CitizenActor,
    previewId: string,
    call: IdempotentCall,
    decide: (preview: StoredPreview, now: Date) => Pick<StoredPreview, 'state' | 'accepted'>,
  ): Promise<Preview> {
    await this.mine(actor, previewId);
    await this.database.transaction((tx) =>
      once(tx, actor.partyId, call, async () => {
        const preview = await this.previews.findOfOwnerForUpdate(tx, actor.partyId, previewId);
        if (!preview) throw evidenceProblem('previewNotFound');
        const at = this.clock.now();
        await this.previews.answer(tx, preview, decide(preview, at), { personId: actor.personId, at });
        return { done: true };
      }),
    );
    return this.read(actor, { previewId });
  }

  /** Somebody else's preview and none at all are the same refusal. */
  private async mine(actor: CitizenActor, previewId: string) {
    const preview = await this.previews.findOfOwner(this.database.manager, actor.partyId, previewId);
    const dossier = preview && (await this.dossiers.find(preview.agency, preview.dossierId));
    if (!preview || !dossier) throw evidenceProblem('previewNotFound');
    if (!meets(actor.assurance, dossier.assurance))
      throw new AccessProblem('assuranceTooLow', { requiredAssurance: dossier.assurance });
    return { preview, dossier };
  }

  private async fingerprintsOf(preview: StoredPreview, answers: readonly EvidenceAnswer[]) {
    const known = answers.filter(({ state }) => state === 'known');
    const pairs = known.map(async (answer): Promise<[string, string]> => [
      answer.type,
      await this.fingerprint.of(preview.ownerId, preview.id, answer),
    ]);
    return Object.fromEntries(await Promise.all(pairs));
  }

  private async view(
    { preview, dossier }: { preview: StoredPreview; dossier: AgencyDossier },
    answers: readonly EvidenceAnswer[] = [],
  ): Promise<Preview> {
    const state = stateAt(preview, this.clock.now());
    const contested = await this.contested.of([preview.ownerId]);
    return {
      ...{ id: preview.id, dossier: preview.dossierId, reference: dossier.reference, state },
      ...{ agency: await this.dossiers.nameOf(preview.agency), procedure: dossier.procedureName },
      ...{ askedAt: preview.askedAt.toISOString(), until: untilOf(preview).toISOString() },
      ...(answers.length > 0 && { previewUntil: new Date(this.clock.now().getTime() + decideWithinMs).toISOString() }),
      evidence: preview.types.flatMap((key) => {
        const type = this.evidence.find(key);
        const answer = answers.find(({ type: answered }) => answered === key);
        return type ? [this.evidenceIn(preview, dossier, type, { state, answer, contested })] : [];
      }),
    };
  }

  private evidenceIn(
    preview: StoredPreview,
    { procedure }: AgencyDossier,
    { key, title, source, fields }: EvidenceType,
    { state, answer, contested }: Seen,
  ): PreviewedEvidence {
    const permission = this.evidence.permissionFor(procedure, key, preview.agency);
    const isAnswered = state === 'accepted' || state === 'handedOver' || state === 'refused';
    const asked = fields.filter((field) => permission?.fields.includes(field.key));
    const marks = asked.flatMap((field) => {
      const found = contested.find(({ concept }) => concept === `${key}.${field.key}`);
      if (!found) return [];
      const { since, reference, dossierId } = found;
      return [{ key: field.key, since, reference, dossierId }];
    });
    return {
      ...{ type: key, title, source: { name: source.name, keeper: source.keeper } },
      fields: asked,
      ...(marks.length > 0 && { contested: marks }),
      legalBasis: legalText(permission?.legalBasis ?? ''),
      ...(answer && { answer }),
      ...(isAnswered && { accepted: preview.accepted.includes(key) }),
    };
  }
}
