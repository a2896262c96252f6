/** Plays the Central Criminal Record: draws up the extract that a dossier asks for, hands it over and decides. */
import {
  decideAsAgency,
  readAgencyDossier,
  uploadAgencyDocument,
  type AgencyDossierView,
} from '@gun/dossiers-contract';
import { brusselsDate } from '@gun/kernel';
import { z } from 'zod';
import type { Population } from '../sources/population';
import type { AgencyApi } from './agency-api.client';
import type { Agency } from './agency-follower';
import { applicantOf } from './applicant-of';
import { drawExtract } from './extract/extract-paper';
import { licenceReason } from './extract/licence-proof';
import { decisionWording, models, type Model } from './extract/extract-wording';
import { idempotencyKey } from './idempotency-key';
import type { OpenWork } from './inbox';
import type { PaperLanguage } from './paper/sealed-paper';
import type { SealingKey } from './seal/sealing-key';

/** The answers that this agency reads; the rest of the form is not its business. */
const Asked = z.object({
  minors: z.string().optional(),
  regulatedActivity: z.string().optional(),
  modelAgreement: z.string().optional(),
  requestedModel: z.enum(models).optional(),
  askedBy: z.string().optional(),
  extractLanguage: z.enum(['fr', 'nl', 'de']).optional(),
});
type Asked = z.infer<typeof Asked>;

/** Code of criminal procedure: work with minors is article 596, paragraph 2; a regulated activity paragraph 1; else 595. */
export function modelFor({ minors, regulatedActivity, modelAgreement, requestedModel }: Asked): Model {
  if (modelAgreement === 'other' && requestedModel) return requestedModel;
  if (minors === 'yes') return '596.2';
  return regulatedActivity && regulatedActivity !== 'notListed' ? '596.1' : '595';
}

const languageFor = (asked: Asked, { language }: AgencyDossierView): PaperLanguage =>
  asked.extractLanguage ?? (language === 'en' ? 'fr' : language);

export class CriminalRecordAgency implements Agency {
  readonly clientId = 'agency-criminal-record';
  readonly scopes = ['events', 'dossiers', 'decisions', 'documents', 'subjects', 'evidence'].map(
    (what) => `scope:gun:agency:${what}`,
  );

  constructor(
    private readonly population: Population,
    private readonly portal: string,
    private readonly seal: SealingKey,
  ) {}

  concerns({ data }: OpenWork['event']): boolean {
    return data.procedure === 'criminal-record-extract' && data.kind === 'decide';
  }

  async handle(work: OpenWork, api: AgencyApi): Promise<void> {
    const { id: eventId, subject: dossierId } = work.event;
    const dossier = await api.call(readAgencyDossier, { dossierId });
    if (dossier.step.done) return;
    const asked = Asked.parse(dossier.answers);
    const key = (operation: string) => idempotencyKey(eventId, operation);
    const licence = asked.regulatedActivity === 'transport' ? [await licenceReason(dossier, api, key)] : [];
    const file = await this.draw(work, dossier, asked, api);
    const uploaded = await api.call(uploadAgencyDocument, { dossierId }, { key: key('uploadAgencyDocument'), file });
    const { reason, legalBasis, appeal } = decisionWording[dossier.language];
    await api.call(
      decideAsAgency,
      {
        ...{
          dossierId,
          outcome: 'granted',
          language: dossier.language,
          reasons: [reason(modelFor(asked)), ...licence],
        },
        ...{ legalBasis, appeal, documents: [{ document: uploaded.id, checkCode: work.checkCode }] },
      },
      { key: key('decideAsAgency') },
    );
  }

  private async draw(work: OpenWork, dossier: AgencyDossierView, asked: Asked, api: AgencyApi) {
    const person = await applicantOf(dossier.id, api, this.population);
    const issuedAt = new Date(work.begunAt);
    const [model, language] = [modelFor(asked), languageFor(asked, dossier)];
    const { reference } = dossier;
    const about = { model, language, person, reference, issuedAt, requestedBy: asked.askedBy };
    return {
      name: `${model}-${brusselsDate(issuedAt)}.pdf`,
      mediaType: 'application/pdf',
      bytes: drawExtract({ ...about, checkCode: work.checkCode, portal: this.portal, seal: this.seal }),
    };
  }
}
