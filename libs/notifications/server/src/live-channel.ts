/**
 * Open event streams of this process. The worker wakes every gateway process once per batch; each then reads the new
 * rows in one statement and writes them to the streams of their channel, and to no other. The rows are the truth: a
 * lost wake-up costs a moment, never an event, because a stream resumes after the last id that it saw.
 */
import { Database, type Log } from '@gun/nest';
import type { Writable } from 'node:stream';

interface LiveRow {
  readonly channel: string;
  readonly id: string;
  readonly name: string;
  readonly subject: string | null;
}

/** Bytes that a client may leave unread before it is dropped; it comes back with the last id that it saw. */
const unreadLimit = 64 * 1024;
const heartbeatMs = 15_000;

const frame = ({ id, name, subject }: LiveRow): string =>
  `id: ${id}\nevent: ${name}\ndata: ${JSON.stringify({ name, ...(subject && { subject }) })}\n\n`;

export class LiveChannel {
  private readonly streams = new Map<string, Set<Writable>>();
  private readonly heartbeat: NodeJS.Timeout;
  private cursor: string | undefined;
  private reading: Promise<void> | undefined;
  private readAgain = false;

  constructor(
    private readonly database: Database,
    private readonly log: Log,
  ) {
    this.heartbeat = setInterval(() => this.beat(), heartbeatMs).unref();
  }

  get openStreams(): number {
    let open = 0;
    for (const set of this.streams.values()) open += set.size;
    return open;
  }

  /** Starts from now; streams that resume are served from their own last id. */
  async start(): Promise<void> {
    const [row] = await this.database.rows<{ id: string }>(`select id from live_event order by id desc limit 1`);
    this.cursor = row?.id;
  }

  /** Opens a stream: first what it missed since `lastEventId`, then what comes. */
  async open(channel: string, stream: Writable, lastEventId: string | undefined): Promise<void> {
    const set = this.streams.get(channel) ?? new Set<Writable>();
    this.streams.set(channel, set.add(stream));
    stream.once('close', () => {
      set.delete(stream);
      if (set.size === 0) this.streams.delete(channel);
    });
    stream.write('retry: 3000\n\n');
    if (!lastEventId) return;
    const missed = await this.database.rows<LiveRow>(
      `select channel, id, name, subject from live_event where channel = $1 and id > $2 order by id limit 500`,
      [channel, lastEventId],
    );
    for (const row of missed) stream.write(frame(row));
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

  close(): void {
    clearInterval(this.heartbeat);
    for (const set of this.streams.values()) for (const stream of set) stream.end();
  }

  private async readNew(): Promise<void> {
    const rows = await this.database.rows<LiveRow>(
      `select channel, id, name, subject from live_event where $1::uuid is null or id > $1 order by id limit 1000`,
      [this.cursor ?? null],
    );
    for (const row of rows) {
      const written = frame(row);
      for (const stream of this.streams.get(row.channel) ?? []) this.write(stream, written);
    }
    this.cursor = rows.at(-1)?.id ?? this.cursor;
    if (rows.length === 1000) this.readAgain = true;
  }

  private write(stream: Writable, text: string): void {
    if (stream.writableLength > unreadLimit) stream.destroy();
    else stream.write(text);
  }

  private beat(): void {
    for (const set of this.streams.values()) for (const stream of set) this.write(stream, ': still here\n\n');
  }
}
