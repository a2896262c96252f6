/**
 * How fast the software of one agency may ask, so that a loop that went wrong there slows nobody else down. One bucket
 * per client id, in the memory of this process: what it holds may be used at once, and it fills up again with time.
 */
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { GunRequest } from './request-context';

/** What a bucket holds when it is full, in seconds of its rate. */
const burstSeconds = 10;

export class TooFast extends Error {
  constructor(readonly retryAfterSeconds: number) {
    super('an agency asks too fast');
  }
}

interface Bucket {
  readonly left: number;
  readonly at: number;
}

export class AgencyRate {
  private readonly buckets = new Map<string, Bucket>();

  constructor(
    private readonly perSecond: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Takes one request out of the bucket of this agency. @throws TooFast while it is empty. */
  take(agencyId: string): void {
    const at = this.now();
    const left = this.leftOf(agencyId, at);
    if (left < 1) throw new TooFast(Math.max(1, Math.ceil((1 - left) / this.perSecond)));
    this.buckets.set(agencyId, { left: left - 1, at });
  }

  private leftOf(agencyId: string, at: number): number {
    const full = this.perSecond * burstSeconds;
    const bucket = this.buckets.get(agencyId);
    const passed = bucket ? Math.max(0, at - bucket.at) / 1000 : 0; // a clock may be put back
    return bucket ? Math.min(full, bucket.left + passed * this.perSecond) : full;
  }
}

/** After the access rule: only who holds a token of that agency empties its bucket. */
@Injectable()
export class AgencyRateGuard implements CanActivate {
  constructor(private readonly rate: AgencyRate) {}

  canActivate(context: ExecutionContext): boolean {
    const { actor } = context.switchToHttp().getRequest<GunRequest>().gun;
    if (actor?.kind === 'agency') this.rate.take(actor.agencyId);
    return true;
  }
}
