/**
 * Slows down who asks for what is not there: guessing identifiers or codes gives mostly refusals, honest use gives few.
 * One bucket per caller, in the memory of this process; it fills up again with time. It limits guessing, not load.
 */
import type { LocalizedText } from '@gun/kernel';

/** Refusals that a caller may collect at once, and how fast they are forgiven. */
const burst = 100;
const forgivenPerSecond = 1;
/** Callers remembered; the one that was refused longest ago is forgotten first. */
const remembered = 50_000;

interface Bucket {
  readonly refusals: number;
  readonly at: number;
}

export const tooManyRefusals: LocalizedText = {
  fr: 'Vous avez demandé trop de choses qui n’existent pas. Attendez un moment, puis ouvrez la liste de vos dossiers.',
  nl: 'U vroeg te veel dingen op die er niet zijn. Wacht even en open dan de lijst van uw dossiers.',
  de: 'Sie haben zu viel abgefragt, das es nicht gibt. Warten Sie einen Moment und öffnen Sie dann die Liste Ihrer Dossiers.',
  en: 'You asked for too many things that do not exist. Wait a moment, then open the list of your dossiers.',
};

export class TooManyRefusals extends Error {
  constructor(readonly retryAfterSeconds: number) {
    super('too many refusals');
  }
}

export class RefusalLimit {
  private readonly buckets = new Map<string, Bucket>();

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** @throws TooManyRefusals while the caller has more refusals than time has forgiven. */
  ensure(caller: string): void {
    const refusals = this.refusalsOf(caller);
    if (refusals >= burst) throw new TooManyRefusals(Math.ceil((refusals - burst + 1) / forgivenPerSecond));
  }

  /** One more refusal for this caller. */
  count(caller: string): void {
    const refusals = this.refusalsOf(caller) + 1;
    this.buckets.delete(caller);
    this.buckets.set(caller, { refusals, at: this.now() });
    const [oldest] = this.buckets.keys();
    if (this.buckets.size > remembered && oldest !== undefined) this.buckets.delete(oldest);
  }

  private refusalsOf(caller: string): number {
    const bucket = this.buckets.get(caller);
    if (!bucket) return 0;
    return Math.max(0, bucket.refusals - ((this.now() - bucket.at) / 1000) * forgivenPerSecond);
  }
}
