/**
 * Hands evidence to an agency. What a person had to see first is handed over only if the source still says what they
 * saw; everything else about the exchange is that of the portal's own questions.
 */
import {
  readEvidence,
  type AgencyEvidence,
  type AskEvidence,
  type ContestedEvidence,
  type EvidenceAnswer,
  type EvidenceProgress,
  type HandedEvidence,
} from '@gun/data-broker-contract';
import { fillPath, problemType, uuidV7, type AgencyActor, type DomainProblem } from '@gun/kernel';
import { Clock, Database, ensureProcedureWithinLimits, once, type IdempotentCall } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { ContestedValues } from '../contested/contested-values';
import { EvidenceReader } from '../evidence/evidence.reader';
import { AgencyDossierSource } from './agency-dossier-source';
import { AgencyQuestions, evidenceProblem } from './agency-questions';
import { EvidenceCallStore, type EvidenceCall } from './evidence-call-store';
import { PreviewFingerprint } from './preview-fingerprint';
import { deferAtMostMs, mayFetch, readAgainWithinMs } from './preview-policy';
import { PreviewStore, type StoredPreview } from './preview-store';

/** Until an agency should look again while a person has not answered. */
const pollMs = 60_000;

@Injectable()
export class AgencyEvidenceService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly questions: AgencyQuestions,
    private readonly dossiers: AgencyDossierSource,
    private readonly evidence: EvidenceReader,
    private readonly previews: PreviewStore,
    private readonly calls: EvidenceCallStore,
    private readonly fingerprint: PreviewFingerprint,
    private readonly contested: ContestedValues,
  ) {}

  async ask(agency: AgencyActor, asked: AskEvidence, call: IdempotentCall): Promise<AgencyEvidence> {
    const { ownerId } = await this.questions.admit(agency, asked, asked.previewSession ? 'nothing' : 'preview');
    const { id } = await this.database.transaction((tx) =>
      once(tx, agency.agencyId, call, async () => {
        await this.ensureFetchable(agency, asked);
        const kept: EvidenceCall = {
          ...{ ownerId, id: uuidV7(), agency: agency.agencyId, dossierId: asked.dossier },
          ...{ types: [...new Set(asked.evidenceTypes)], previewId: asked.previewSession, askedAt: this.clock.now() },
        };
        await this.calls.insert(tx, kept);
        return { id: kept.id };
      }),
    );
    return this.read(agency, { conversationId: id });
  }

  async read(agency: AgencyActor, { conversationId }: { conversationId: string }): Promise<AgencyEvidence> {
    const call = await this.calls.findOfAgency(agency.agencyId, conversationId);
    if (!call || this.isOver(call)) throw evidenceProblem('evidenceNotFound');
    const dossier = await this.dossiers.find(agency.agencyId, call.dossierId);
    if (dossier) ensureProcedureWithinLimits(agency, dossier.procedure);
    if (!dossier?.isOpen) return this.view(agency, call, failedWith(evidenceProblem('agencyDossierClosed')));
    if (!call.previewId) return this.answered(agency, call, await this.askSources(agency, call, call.types));
    return this.readAccepted(agency, call, call.previewId);
  }

  private async readAccepted(agency: AgencyActor, call: EvidenceCall, previewId: string): Promise<AgencyEvidence> {
    const outcome = await this.takeOver(call, previewId);
    if (outcome === 'waiting') return this.view(agency, call, this.waiting());
    if ('code' in outcome) return this.view(agency, call, failedWith(outcome));
    const accepted = call.types.filter((type) => outcome.accepted.includes(type));
    const answers = await this.askSources(agency, call, accepted);
    const handed = await Promise.all(answers.map((answer) => this.asSeen(outcome, answer)));
    return this.answered(agency, call, handed);
  }

  /** Binds the session to this call, so that nobody uses it twice and nobody takes back what is under way. */
  private takeOver(call: EvidenceCall, previewId: string): Promise<StoredPreview | DomainProblem | 'waiting'> {
    return this.database.transaction(async (tx) => {
      const preview = await this.previews.findOfOwnerForUpdate(tx, call.ownerId, previewId);
      if (!preview) return evidenceProblem('previewNotFound');
      if (preview.handedTo === call.id) return preview;
      const verdict = mayFetch(preview, this.clock.now());
      if (!verdict.allowed) return evidenceProblem(verdict.reason);
      if (preview.state === 'open') return 'waiting';
      await this.previews.noteHandedOver(tx, preview, call.id, this.clock.now());
      return preview;
    });
  }

  private async ensureFetchable({ agencyId }: AgencyActor, asked: AskEvidence): Promise<void> {
    if (!asked.previewSession) return;
    const preview = await this.previews.findOfAgency(agencyId, asked.previewSession);
    if (!preview || preview.dossierId !== asked.dossier) throw evidenceProblem('previewNotFound');
    const verdict = mayFetch(preview, this.clock.now());
    if (!verdict.allowed) throw evidenceProblem(verdict.reason);
    const offered = preview.state === 'accepted' ? preview.accepted : preview.types;
    if (asked.evidenceTypes.some((type) => !offered.includes(type))) throw evidenceProblem('evidenceNotAccepted');
  }

  private async askSources(agency: AgencyActor, call: EvidenceCall, types: readonly string[]) {
    const dossier = await this.dossiers.find(agency.agencyId, call.dossierId);
    if (!dossier) throw evidenceProblem('evidenceNotFound');
    const subject = { partyId: dossier.ownerId, partyKind: dossier.ownerKind };
    const question = { ...this.questions.questionOf(call.dossierId, dossier, types), conversation: call.id };
    return this.evidence.askFor(await this.questions.consumer(agency), subject, question);
  }

  /** What the person did not see is not handed over. */
  private async asSeen(preview: StoredPreview, answer: EvidenceAnswer): Promise<HandedEvidence> {
    if (answer.state !== 'known') return answer;
    const now = await this.fingerprint.of(preview.ownerId, preview.id, answer);
    const { type, readAt } = answer;
    return preview.seen[type] === now ? answer : { type, readAt, state: 'changed' };
  }

  private async answered(
    agency: AgencyActor,
    call: EvidenceCall,
    answers: readonly HandedEvidence[],
  ): Promise<AgencyEvidence> {
    const expected = answers.filter(({ state }) => state === 'deferred');
    if (expected.length > 0) {
      const times = expected.flatMap(({ expectedAt }) => expectedAt ?? []).toSorted();
      return this.view(agency, call, this.waiting(times.at(-1)), answers);
    }
    await this.calls.noteAnswered(call, this.clock.now());
    return this.view(agency, call, { state: 'done' }, answers);
  }

  private waiting(pollAfter = new Date(this.clock.now().getTime() + pollMs).toISOString()): EvidenceProgress {
    return { state: 'processing', pollAfter };
  }

  private async view(
    agency: AgencyActor,
    { id, ownerId, dossierId }: EvidenceCall,
    status: EvidenceProgress,
    evidence: readonly HandedEvidence[] = [],
  ): Promise<AgencyEvidence> {
    return {
      ...{ self: fillPath(readEvidence, { conversationId: id }), id, dossier: dossierId, status },
      ...(await this.questions.subjectOf(agency, ownerId)),
      evidence: [...evidence],
      contested: await this.contestedIn(ownerId, evidence),
    };
  }

  private async contestedIn(ownerId: string, evidence: readonly HandedEvidence[]): Promise<ContestedEvidence[]> {
    const handed = evidence.flatMap(({ type, values = [] }) => values.map(({ key }) => `${type}.${key}`));
    if (handed.length === 0) return [];
    return (await this.contested.of([ownerId]))
      .filter(({ concept }) => handed.includes(concept))
      .map(({ concept, since, reference }) => ({ concept, since, reference }));
  }

  private isOver({ askedAt, answeredAt }: EvidenceCall): boolean {
    const end = answeredAt ? answeredAt.getTime() + readAgainWithinMs : askedAt.getTime() + deferAtMostMs;
    return this.clock.now().getTime() > end;
  }
}

const failedWith = ({ domain, code, definition }: DomainProblem): EvidenceProgress => ({
  state: 'failed',
  problem: {
    ...{ type: problemType(domain, code), title: definition.title, status: definition.status },
    detail: definition.detail.en,
  },
});
