/** What may happen to a proof now. Pure: the state of the proof and the status of its dossier decide. */
import type { EvidenceProvenance } from '@gun/data-broker-contract';
import type { DossierStatus, EvidenceState } from '@gun/dossiers-contract';
import { allow, daysBetween, refuse, type Verdict } from '@gun/kernel';

/** A proof in its dossier. */
export interface EvidenceSituation {
  readonly status: DossierStatus;
  /** In a correction: whether the officer named its question. */
  readonly editable: boolean;
  readonly state: EvidenceState;
}

/** Minutes that an answer of a source waits for the owner, as the once-only system of the Union counts them. */
export const previewMinutes = 40;

const openToOwner = ({ status, editable }: EvidenceSituation): boolean =>
  status === 'draft' || (status === 'waiting' && editable);

/** What the source was said to answer later is looked at after submission too. */
const arrivesLater = ({ status, state }: EvidenceSituation): boolean =>
  status === 'submitted' && (state === 'arrived' || state === 'preview');

const settled: readonly EvidenceState[] = ['accepted', 'confirmed', 'differs', 'erased'];

/** An accepted proof is not asked again: the owner takes it back first. */
export const mayAsk = (situation: EvidenceSituation): Verdict<'evidenceNotOpen'> =>
  (openToOwner(situation) || arrivesLater(situation)) && !settled.includes(situation.state)
    ? allow
    : refuse('evidenceNotOpen');

/** An answer is accepted after it was seen. One that comes later can only be awaited. */
export function mayAccept(
  situation: EvidenceSituation,
  previewUntil: Date | null,
  now: Date,
): Verdict<'evidenceNotOpen' | 'previewOver'> {
  if (!openToOwner(situation) && !arrivesLater(situation)) return refuse('evidenceNotOpen');
  if (situation.state === 'awaited') return allow;
  if (situation.state !== 'preview') return refuse('evidenceNotOpen');
  return previewUntil && previewUntil > now ? allow : refuse('previewOver');
}

export const mayRefuse = (situation: EvidenceSituation): Verdict<'evidenceNotOpen'> =>
  openToOwner(situation) || arrivesLater(situation) ? allow : refuse('evidenceNotOpen');

/** Old enough to be asked again before it is handed in: `freshDays` of its type are over, or the source's own date. */
export function isStale(
  { readAt, validUntil }: Pick<EvidenceProvenance, 'readAt' | 'validUntil'>,
  freshDays: number,
  today: string,
): boolean {
  return daysBetween(readAt.slice(0, 10), today) > freshDays || (validUntil !== undefined && validUntil < today);
}
