/** One open stream. It is written to as fast as its client reads, and dropped when the client does not. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { frameOf, isAfter, type LiveRow, type Position } from './live-events';

/** Bytes that a client may leave unread before it is dropped; it comes back with the last id that it saw. */
const unreadLimit = 64 * 1024;
/** Events that may wait while a stream catches up; beyond, it is dropped and catches up again. */
const heldAtMost = 2000;

/** The events as they go over the line: made once, whatever the number of streams. */
export const bytesOf = (rows: readonly LiveRow[]): Buffer => Buffer.from(rows.map(frameOf).join(''));

export class Follower {
  /** Events that came while the stream was catching up. */
  private held: LiveRow[] | undefined = [];
  private last: Position | undefined;

  constructor(private readonly stream: Writable) {}

  get open(): boolean {
    return !this.stream.destroyed && !this.stream.writableEnded;
  }

  /** Writes what was missed, and waits for the client: a long absence must not look like a client that never reads. */
  async replay(rows: readonly LiveRow[]): Promise<void> {
    if (rows.length === 0 || !this.open) return;
    this.last = rows.at(-1);
    if (this.stream.write(bytesOf(rows))) return;
    const gone = new AbortController();
    const closed = once(this.stream, 'close', { signal: gone.signal });
    await Promise.race([once(this.stream, 'drain', { signal: gone.signal }), closed]).finally(() => gone.abort());
  }

  /** New events of the channel, and the same as bytes. */
  pass(rows: readonly LiveRow[], bytes: Buffer): void {
    if (this.held) {
      this.held.push(...rows);
      if (this.held.length > heldAtMost) this.stream.destroy();
    } else if (this.last) this.writeUnseen(rows, this.last);
    else this.write(bytes);
  }

  /** Catching up is over: what was held follows. */
  goLive(): void {
    const { held = [] } = this;
    this.held = undefined;
    if (held.length > 0) this.pass(held, bytesOf(held));
  }

  /** What was replayed already comes once more from the process's own reading, and is left out. */
  private writeUnseen(rows: readonly LiveRow[], last: Position): void {
    const unseen = rows.filter((row) => isAfter(row, last));
    if (unseen.length === 0) return;
    this.last = undefined;
    this.write(bytesOf(unseen));
  }

  write(bytes: Buffer): void {
    if (!this.open) return;
    if (this.stream.writableLength > unreadLimit) this.stream.destroy();
    else this.stream.write(bytes);
  }

  end(): void {
    if (this.open) this.stream.end();
  }
}
