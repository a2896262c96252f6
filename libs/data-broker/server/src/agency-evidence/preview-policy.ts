/**
 * The life of a preview session. Pure: what was answered, and the time, decide.
 *
 * Source: Regulation (EU) 2018/1724, art. 14(3) to (5): the user may see the evidence and refuse it before it is used;
 * timers of the once-only technical design (a user who has come has forty minutes to decide).
 */
import type { PreviewState } from '@gun/data-broker-contract';
import { allow, refuse, type Verdict } from '@gun/kernel';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** The person learns of the question by a message, so they have longer than whoever is sent on by a page. */
export const answerWithinMs = 14 * dayMs;
/** From seeing the values to deciding about them. */
export const decideWithinMs = 40 * minuteMs;
/** From the answer of the person to the call of the agency. */
const fetchWithinMs = dayMs;
/** A lost answer is asked for again within this time. */
export const readAgainWithinMs = 60 * minuteMs;
/** A source that answers later has this long. */
export const deferAtMostMs = 30 * dayMs;

export interface PreviewLife {
  readonly state: 'open' | 'accepted' | 'refused';
  readonly openUntil: Date;
  readonly answeredAt?: Date | undefined;
  /** When the agency first fetched what was accepted. */
  readonly handedOverAt?: Date | undefined;
}

const fetchUntil = ({ answeredAt, openUntil }: PreviewLife): Date =>
  answeredAt ? new Date(answeredAt.getTime() + fetchWithinMs) : openUntil;

export function stateAt(life: PreviewLife, now: Date): PreviewState {
  if (life.handedOverAt) return 'handedOver';
  if (life.state === 'refused') return 'refused';
  return now <= untilOf(life) ? life.state : 'over';
}

export const untilOf = (life: PreviewLife): Date => (life.state === 'accepted' ? fetchUntil(life) : life.openUntil);

type PreviewRefusal = 'previewOver' | 'previewAnswered' | 'previewNotSeen';

/** Looking and accepting: once, in time. */
export function mayAnswer(life: PreviewLife, now: Date): Verdict<PreviewRefusal> {
  const state = stateAt(life, now);
  if (state === 'open') return allow;
  return refuse(state === 'over' ? 'previewOver' : 'previewAnswered');
}

/** A yes can be taken back until the agency has fetched. */
export function mayRefusePreview(life: PreviewLife, now: Date): Verdict<PreviewRefusal> {
  return stateAt(life, now) === 'accepted' ? allow : mayAnswer(life, now);
}

/** Only what was seen, and not too long ago. `seen` names the types whose values were shown at `seenAt`. */
export function mayAccept(
  wanted: readonly string[],
  { seen, seenAt }: { readonly seen: readonly string[]; readonly seenAt: Date | undefined },
  now: Date,
): Verdict<PreviewRefusal> {
  const fresh = seenAt !== undefined && now.getTime() - seenAt.getTime() <= decideWithinMs;
  return fresh && wanted.every((type) => seen.includes(type)) ? allow : refuse('previewNotSeen');
}

type FetchRefusal = 'previewRefused' | 'previewOver' | 'previewUsed';

/** What an agency hears that wants to use a session; an open one is waited for. */
export function mayFetch(life: PreviewLife, now: Date): Verdict<FetchRefusal> {
  const state = stateAt(life, now);
  if (state === 'refused') return refuse('previewRefused');
  if (state === 'handedOver') return refuse('previewUsed');
  return state === 'over' ? refuse('previewOver') : allow;
}
