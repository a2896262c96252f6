/**
 * Open event streams of this process. The worker wakes every gateway process once per batch; each then reads the new
 * rows in one statement and writes them to the streams of their channel, and to no other. The rows are the truth: a
 * lost wake-up costs a moment, never an event.
 *
 * Events are read in the order of their transactions, and only once every older transaction has ended. An identifier
 * is drawn before its transaction commits: a reader that went by identifiers would pass one that commits late.
 */
import { Database, type Log } from '@gun/nest';
import type { Writable } from 'node:stream';
import { bytesOf, Follower } from './follower';
import { beforeAll, LiveEvents, pageOfEvents, type LiveRow } from './live-events';

/** How soon events are looked for again that wait for an older transaction. */
const unsettledMs = 20;
const heartbeatMs = 15_000;
const stillHere = Buffer.from(': still here\n\n');

export class LiveChannel {
  private readonly followers = new Map<string, Set<Follower>>();
  private readonly events: LiveEvents;
  private readonly heartbeat: NodeJS.Timeout;
  private started: Promise<void> | undefined;
  private cursor = beforeAll;
  private reading: Promise<void> | undefined;
  private readAgain = false;
  private later: NodeJS.Timeout | undefined;

  constructor(
    database: Database,
    private readonly log: Log,
  ) {
    this.events = new LiveEvents(database);
    this.heartbeat = setInterval(() => this.beat(), heartbeatMs).unref();
  }

  get openStreams(): number {
    let open = 0;
    for (const set of this.followers.values()) open += set.size;
    return open;
  }

  /** Starts from now; streams that resume are served from their own last id. */
  start(): Promise<void> {
    this.started ??= this.events.now().then(
      (position) => void (this.cursor = position),
      (error: unknown) => {
        this.started = undefined;
        throw error;
      },
    );
    return this.started;
  }

  /**
   * Opens a stream: first what it missed since `lastEventId`, then what comes. What comes meanwhile is held, so that
   * nothing is lost, doubled or out of order. A new stream is given an id at once: it can resume before its first event.
   */
  async open(channel: string, stream: Writable, lastEventId: string | undefined): Promise<void> {
    await this.start();
    const follower = new Follower(stream);
    const set = this.followers.get(channel) ?? new Set<Follower>();
    this.followers.set(channel, set.add(follower));
    stream.once('close', () => {
      set.delete(follower);
      if (set.size === 0 && this.followers.get(channel) === set) this.followers.delete(channel);
    });
    stream.on('error', () => undefined);
    stream.write(`id: ${lastEventId ?? this.cursor.id}\nretry: 3000\n\n`);
    if (lastEventId) await this.catchUp(channel, follower, lastEventId);
    follower.goLive();
  }

  /** Reads what is new and passes it on. Calls that arrive meanwhile make one more round, not many. */
  wake(): Promise<void> {
    if (this.reading) {
      this.readAgain = true;
      return this.reading;
    }
    this.reading = this.readNew()
      .catch((error: unknown) => this.log.error({ error: String(error) }, 'live events not read'))
      .finally(() => {
        this.reading = undefined;
        if (this.readAgain) {
          this.readAgain = false;
          void this.wake();
        }
      });
    return this.reading;
  }

  /** Erases events that nobody will ask for any more; answers how many. The worker calls it now and then. */
  forget(before: Date): Promise<number> {
    return this.events.forget(before);
  }

  close(): void {
    clearInterval(this.heartbeat);
    clearTimeout(this.later);
    for (const set of this.followers.values()) for (const follower of set) follower.end();
  }

  private async catchUp(channel: string, follower: Follower, lastEventId: string): Promise<void> {
    let after = await this.events.positionOf(lastEventId);
    for (let full = true; full && follower.open;) {
      const rows = await this.events.ofChannel(channel, after);
      await follower.replay(rows);
      after = rows.at(-1) ?? after;
      full = rows.length === pageOfEvents;
    }
  }

  private async readNew(): Promise<void> {
    await this.start();
    const { settled, more, waiting } = await this.events.after(this.cursor);
    for (const [channel, rows] of Map.groupBy(settled, (row) => row.channel)) this.passOn(channel, rows);
    this.cursor = settled.at(-1) ?? this.cursor;
    if (more) this.readAgain = true;
    else if (waiting) this.wakeLater();
  }

  /** One write for each stream and batch, however many events there are. */
  private passOn(channel: string, rows: readonly LiveRow[]): void {
    const followers = this.followers.get(channel);
    if (!followers) return;
    const bytes = bytesOf(rows);
    for (const follower of followers) follower.pass(rows, bytes);
  }

  private wakeLater(): void {
    clearTimeout(this.later);
    this.later = setTimeout(() => void this.wake(), unsettledMs).unref();
  }

  private beat(): void {
    for (const set of this.followers.values()) for (const follower of set) follower.write(stillHere);
  }
}
