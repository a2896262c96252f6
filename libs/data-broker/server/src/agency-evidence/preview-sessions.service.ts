/** The agency's side of a preview: it begins one, and reads what the person answered. */
import {
  previewAsked,
  readPreviewSession,
  type PreviewSession,
  type StartPreviewSession,
} from '@gun/data-broker-contract';
import { fillPath, uuidV7, type AgencyActor } from '@gun/kernel';
import { Clock, Database, ensureProcedureWithinLimits, type IdempotentCall, once } from '@gun/nest';
import { Inject, Injectable } from '@nestjs/common';
import { AgencyDossierSource } from './agency-dossier-source';
import { AgencyQuestions, evidenceProblem } from './agency-questions';
import { answerWithinMs, stateAt, untilOf } from './preview-policy';
import { PreviewStore, type StoredPreview } from './preview-store';
import { portalUrlToken } from './portal-url';

@Injectable()
export class PreviewSessionsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly questions: AgencyQuestions,
    private readonly previews: PreviewStore,
    private readonly dossiers: AgencyDossierSource,
    @Inject(portalUrlToken) private readonly portalUrl: string,
  ) {}

  async start(agency: AgencyActor, asked: StartPreviewSession, call: IdempotentCall): Promise<PreviewSession> {
    const dossier = await this.questions.admit(agency, asked, 'nothing');
    const askedAt = this.clock.now();
    const preview = {
      ...{ ownerId: dossier.ownerId, id: uuidV7(), agency: agency.agencyId, dossierId: asked.dossier },
      ...{ types: [...new Set(asked.evidenceTypes)], askedAt },
      openUntil: new Date(askedAt.getTime() + answerWithinMs),
    };
    const { id } = await this.database.transaction((tx) =>
      once(tx, agency.agencyId, call, async () => {
        const { ownerId, dossierId, agency: asking } = preview;
        const news = { ownerId, dossierId, previewId: preview.id, agency: asking, at: askedAt.toISOString() };
        await this.previews.insert(tx, preview, [previewAsked(news)]);
        return { id: preview.id };
      }),
    );
    return this.read(agency, { previewSessionId: id });
  }

  async read(agency: AgencyActor, { previewSessionId }: { previewSessionId: string }): Promise<PreviewSession> {
    const found = await this.previews.findOfAgency(agency.agencyId, previewSessionId);
    if (!found) throw evidenceProblem('previewNotFound');
    return this.view(agency, found);
  }

  private async view(agency: AgencyActor, preview: StoredPreview): Promise<PreviewSession> {
    const { id, dossierId, types, accepted } = preview;
    const dossier = await this.dossiers.find(agency.agencyId, dossierId);
    if (dossier) ensureProcedureWithinLimits(agency, dossier.procedure);
    const language = dossier?.language ?? 'fr';
    const state = stateAt(preview, this.clock.now());
    return {
      self: fillPath(readPreviewSession, { previewSessionId: id }),
      ...{ id, dossier: dossierId, ...(await this.questions.subjectOf(agency, preview.ownerId)), state },
      evidenceTypes: [...types],
      ...((state === 'accepted' || state === 'handedOver') && { accepted: [...accepted] }),
      previewLocation: `${this.portalUrl}/${language}/evidence-requests/${id}`,
      until: untilOf(preview).toISOString(),
    };
  }
}
