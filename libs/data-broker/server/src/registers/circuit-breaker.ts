/**
 * Stops asking a source that keeps failing, so that its illness does not become ours: after some failures in a row
 * nothing is asked for a while, then one question is let through to see whether the source has recovered.
 */
export interface BreakerSettings {
  /** Failures in a row after which nothing more is asked. */
  readonly failures: number;
  readonly restMs: number;
}

export type BreakerState = 'closed' | 'open' | 'halfOpen';

export class CircuitBreaker {
  private failuresInARow = 0;
  private openedAt: number | undefined;
  private probing = false;

  constructor(
    private readonly settings: BreakerSettings,
    private readonly now: () => number = Date.now,
  ) {}

  get state(): BreakerState {
    if (this.openedAt === undefined) return 'closed';
    return this.now() - this.openedAt >= this.settings.restMs ? 'halfOpen' : 'open';
  }

  /** True when a question may be asked now; its outcome must then be told by `succeeded` or `failed`. */
  admits(): boolean {
    if (this.state === 'closed') return true;
    if (this.state === 'open' || this.probing) return false;
    this.probing = true;
    return true;
  }

  succeeded(): void {
    this.failuresInARow = 0;
    this.openedAt = undefined;
    this.probing = false;
  }

  failed(): void {
    this.failuresInARow += 1;
    if (this.probing || this.failuresInARow >= this.settings.failures) this.openedAt = this.now();
    this.probing = false;
  }
}
