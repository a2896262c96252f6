/** A dossier with all that happened to it, as one statement read it. */
import type { TimelineEntry } from '@gun/dossiers-contract';
import type { LocalizedText } from '@gun/kernel';
import type { DossierEntity } from './dossier.entity';
import type { DossierCorrectionEntity } from './dossier-history.entity';

/** A line of the timeline, as a verb says it. */
export interface TimelineLine {
  readonly kind: TimelineEntry['kind'];
  readonly text: LocalizedText;
  readonly by: LocalizedText;
  readonly internal?: boolean;
}

/** A line of the timeline, as it is kept. */
export interface KeptLine extends Required<TimelineLine> {
  readonly id: string;
  readonly at: Date;
}

export type Correction = Omit<DossierCorrectionEntity, 'ownerId' | 'dossierId'>;

export interface WholeDossier {
  readonly dossier: DossierEntity;
  /** Oldest first, like the corrections. */
  readonly timeline: readonly KeptLine[];
  readonly corrections: readonly Correction[];
}

/** The correction that waits for an answer. */
export const findOpenCorrection = ({ corrections }: Pick<WholeDossier, 'corrections'>): Correction | undefined =>
  corrections.find(({ answeredAt }) => answeredAt === null);
