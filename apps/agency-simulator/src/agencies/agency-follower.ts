/** Follows the event feed of one agency: takes what is new, does what is due, and lets no single event stop the rest. */
import { createCheckCode } from '@gun/documents-contract';
import { listAgencyEvents, type AgencyEvent } from '@gun/dossiers-contract';
import { setTimeout as wait } from 'node:timers/promises';
import { AgencyApiProblem, type AgencyApi } from './agency-api.client';
import { TokenRefused } from './agency-token';
import { NotSealed } from './counter-seal';
import type { Inbox, OpenWork } from './inbox';

/** What an agency does with the events of its feed. */
export interface Agency {
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** True for an event that is this agency's work; any other is passed over. */
  concerns(event: AgencyEvent): boolean;
  /** Does the work. Called again after a failure or a restart, it must change nothing twice. */
  handle(work: OpenWork, api: AgencyApi): Promise<void>;
}

/** An agency cannot do what an event asks. Its message is ours and names nobody, so it may be written down. */
export class CannotHandle extends Error {}

/** Somebody else has to act first: no failure, and worth another look in a while. */
export class NotYet extends Error {}

export interface Pace {
  /** Pause between two looks at the feed. */
  readonly pollMs: number;
  /** How long an event waits before it is handled, so that people see a status change. */
  readonly delayMs: number;
  /** First pause after a failure; doubled each time, five minutes at most. */
  readonly retryMs: number;
}

const triesBeforeParking = 8;
const longestPauseMs = 300_000;

/** What may be written down about a failure: where and which code, never what a dossier says. */
function reasonOf(error: unknown): string {
  const isOurs = [AgencyApiProblem, TokenRefused, NotSealed, CannotHandle].some((known) => error instanceof known);
  if (!(error instanceof Error)) return 'unknown';
  if (isOurs) return error.message;
  const { cause } = error;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? ` ${String(cause.code)}` : '';
  return `${error.name}${code}`;
}

export class AgencyFollower {
  constructor(
    private readonly agency: Agency,
    private readonly api: AgencyApi,
    private readonly inbox: Inbox,
    private readonly pace: Pace,
    private readonly log: (line: string) => void,
  ) {}

  /** Follows until told to stop; the work at hand is finished first. */
  async follow(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const isMore = await this.once().catch((error: unknown) => {
        this.tell(`the feed cannot be read: ${reasonOf(error)}`);
        return false;
      });
      if (!isMore) await wait(this.pace.pollMs, undefined, { signal }).catch(() => undefined);
    }
  }

  /** One look at the feed and one round of work. True when the feed holds another page. */
  async once(now: number = Date.now()): Promise<boolean> {
    await this.work(now);
    const isMore = await this.receive(now);
    await this.work(now);
    return isMore;
  }

  private async receive(now: number): Promise<boolean> {
    const page = await this.api.call(listAgencyEvents, { afterEvent: this.inbox.cursor, pageSize: 50 });
    const works = page.items.map((event) => ({
      ...{ event, begunAt: new Date(now).toISOString(), checkCode: createCheckCode() },
      ...{ tries: 0, nextTryAt: now + this.pace.delayMs },
    }));
    this.inbox.take(works);
    return page.next !== undefined;
  }

  private async work(now: number): Promise<void> {
    for (const work of this.inbox.due(now)) {
      try {
        if (this.agency.concerns(work.event)) await this.agency.handle(work, this.api);
        this.inbox.done(work);
      } catch (error) {
        if (error instanceof NotYet) this.inbox.wait(work, now + this.pace.retryMs);
        else this.postpone(work, now, reasonOf(error));
      }
    }
  }

  private postpone(work: OpenWork, now: number, reason: string): void {
    const tried = work.tries + 1;
    if (tried >= triesBeforeParking) {
      this.inbox.park(work);
      return this.tell(`event ${work.event.id} is parked after ${tried} tries: ${reason}`);
    }
    this.inbox.later(work, now + Math.min(this.pace.retryMs * 2 ** work.tries, longestPauseMs));
    this.tell(`event ${work.event.id} failed, try ${tried} of ${triesBeforeParking}: ${reason}`);
  }

  private tell(what: string): void {
    this.log(`${this.agency.clientId}: ${what}`);
  }
}
