/**
 * How fast the software of one agency may ask, so that a loop that went wrong there slows nobody else down. One bucket
 * per client id, shared by all gateways: what it holds may be used at once, and it fills up again with time. A gateway
 * draws a fifth of a second's worth at a time, so that one statement serves many requests, and remembers that a bucket is
 * empty, so that a flood that is refused costs no statement each.
 */
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { AgencyBuckets } from './agency-buckets';
import type { GunRequest } from '../routes/request-context';

/** What a gateway draws at once, in seconds of the rate. */
const drawnSeconds = 0.2;
/** An empty bucket is looked at again after this time at the latest. */
const lookAgainMs = 1_000;

export class TooFast extends Error {
  constructor(readonly retryAfterSeconds: number) {
    super('an agency asks too fast');
  }
}

/** What this gateway has drawn for an agency and not used, and until when there is nothing more to draw. */
interface Drawn {
  left: number;
  emptyUntil: number;
  retryAfterSeconds: number;
  drawing?: Promise<void> | undefined;
}

export class AgencyRate {
  private readonly drawn = new Map<string, Drawn>();

  constructor(
    private readonly perSecond: number,
    private readonly buckets: AgencyBuckets,
    /** Milliseconds of a clock that is never put back. */
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Takes one request out of the bucket of this agency. @throws TooFast while it is empty. */
  async take(agencyId: string): Promise<void> {
    const here = this.drawnFor(agencyId);
    while (here.left < 1) {
      if (this.now() < here.emptyUntil) throw new TooFast(here.retryAfterSeconds);
      await (here.drawing ??= this.draw(agencyId, here).finally(() => (here.drawing = undefined)));
    }
    here.left -= 1;
  }

  private async draw(agencyId: string, here: Drawn): Promise<void> {
    const wanted = Math.max(1, Math.floor(this.perSecond * drawnSeconds));
    const { granted, emptyForMs } = await this.buckets.draw(agencyId, wanted, this.perSecond);
    here.left += granted;
    if (granted > 0) return;
    here.emptyUntil = this.now() + Math.min(emptyForMs, lookAgainMs);
    here.retryAfterSeconds = Math.max(1, Math.ceil(emptyForMs / 1_000));
  }

  private drawnFor(agencyId: string): Drawn {
    const known = this.drawn.get(agencyId);
    if (known) return known;
    const fresh = { left: 0, emptyUntil: -Infinity, retryAfterSeconds: 1 };
    this.drawn.set(agencyId, fresh);
    return fresh;
  }
}

/** After the access rule: only who holds a token of that agency empties its bucket. */
@Injectable()
export class AgencyRateGuard implements CanActivate {
  constructor(private readonly rate: AgencyRate) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { actor } = context.switchToHttp().getRequest<GunRequest>().gun;
    if (actor?.kind === 'agency') await this.rate.take(actor.agencyId);
    return true;
  }
}
