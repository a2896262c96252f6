/** The question of an agency, as the person whom it is about sees it before anything leaves a source. */
import { LocalDate, LocalizedText, Uuid } from '@gun/kernel';
import { z } from 'zod';
import { EvidenceAnswer } from '../evidence';
import { EvidenceFieldShape, EvidenceTypeKey } from '../evidence-type';
import { PreviewState } from './agency-evidence';

/** One field that the person calls wrong; the dossier is theirs, so they find the way to it. */
const ContestedPreview = z
  .object({ key: z.string().max(40), since: LocalDate, reference: z.string().max(40), dossierId: Uuid })
  .meta({ id: 'ContestedPreview', title: 'ContestedPreview' });

const PreviewedEvidence = z
  .object({
    type: EvidenceTypeKey,
    title: LocalizedText,
    source: z.object({ name: LocalizedText, keeper: LocalizedText }),
    /** Exactly what would be handed over. */
    fields: z.array(EvidenceFieldShape).max(20),
    legalBasis: LocalizedText,
    /** Present once the person has asked to see it: what the source answers now. */
    answer: EvidenceAnswer.omit({ type: true, provenance: true, previewLocation: true }).optional(),
    /** Fields that the person calls wrong, in a dossier that is open: the agency is told so too. */
    contested: z.array(ContestedPreview).max(20).optional(),
    /** Present after the person answered. */
    accepted: z.boolean().optional(),
  })
  .meta({ id: 'PreviewedEvidence', title: 'PreviewedEvidence' });
export type PreviewedEvidence = z.infer<typeof PreviewedEvidence>;

export const Preview = z
  .object({
    id: Uuid,
    /** Who asks. */
    agency: LocalizedText,
    procedure: LocalizedText,
    dossier: Uuid,
    reference: z.string().max(40),
    askedAt: z.string().max(40),
    state: PreviewState,
    until: z.string().max(40),
    /** Present while values are shown: after it they are asked for again. */
    previewUntil: z.string().max(40).optional(),
    evidence: z.array(PreviewedEvidence).max(10),
  })
  .meta({ id: 'Preview', title: 'Preview' });
export type Preview = z.infer<typeof Preview>;

/** Questions of agencies about one dossier, newest first. */
export const Previews = z
  .object({
    items: z
      .array(
        z.object({
          href: z.string().max(200),
          id: Uuid,
          agency: LocalizedText,
          state: PreviewState,
          until: z.string().max(40),
        }),
      )
      .max(50),
  })
  .meta({ id: 'Previews', title: 'Previews' });
export type Previews = z.infer<typeof Previews>;

export const AcceptPreview = z
  .strictObject({ evidenceTypes: z.array(EvidenceTypeKey).min(1).max(10) })
  .meta({ id: 'AcceptPreview', title: 'AcceptPreview' });
