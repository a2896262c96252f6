/**
 * What an agency has taken from the feed and not yet done. Cursor and open work are one file, written in one go: an
 * event is in the feed or in the inbox, never in neither. No answer of a citizen and no national number is kept.
 */
import { AgencyEvent } from '@gun/dossiers-contract';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const OpenWork = z.object({
  event: AgencyEvent,
  /** When this agency began; repeated after a restart, so that the same request is sent again and not another. */
  begunAt: z.string(),
  /** Check code of the paper that this work makes, chosen once for the same reason. */
  checkCode: z.string(),
  tries: z.number(),
  nextTryAt: z.number(),
});
/** One event that still asks for work. */
export type OpenWork = z.infer<typeof OpenWork>;

const Kept = z.object({ cursor: z.string().optional(), open: z.array(OpenWork), parked: z.array(OpenWork) });
type Kept = z.infer<typeof Kept>;

export class Inbox {
  private constructor(
    private readonly file: string,
    private kept: Kept,
  ) {}

  /** The inbox as it was when this agency last stopped. What was parked is open again: a restart is a new chance. */
  static kept(file: string): Inbox {
    const { cursor, open, parked } = Kept.parse(
      existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { open: [], parked: [] },
    );
    const again = parked.map((work) => ({ ...work, tries: 0, nextTryAt: 0 }));
    return new Inbox(file, { ...(cursor && { cursor }), open: [...open, ...again], parked: [] });
  }

  /** Id of the last event taken. */
  get cursor(): string | undefined {
    return this.kept.cursor;
  }

  get parked(): readonly OpenWork[] {
    return this.kept.parked;
  }

  /** Takes events in the order of the feed; one that was taken before is not taken again. */
  take(works: readonly OpenWork[]): void {
    const last = works.at(-1);
    if (!last) return;
    const known = new Set([...this.kept.open, ...this.kept.parked].map(({ event }) => event.id));
    const open = [...this.kept.open, ...works.filter(({ event }) => !known.has(event.id))];
    this.save({ ...this.kept, cursor: last.event.id, open });
  }

  /** Open work whose time has come, oldest first. */
  due(now: number): readonly OpenWork[] {
    return this.kept.open.filter(({ nextTryAt }) => nextTryAt <= now);
  }

  done({ event }: OpenWork): void {
    this.save({ ...this.kept, open: this.others(event.id) });
  }

  later(work: OpenWork, nextTryAt: number): void {
    const again = { ...work, tries: work.tries + 1, nextTryAt };
    this.save({ ...this.kept, open: [...this.others(work.event.id), again] });
  }

  /** Comes back to it without counting a try. */
  wait(work: OpenWork, nextTryAt: number): void {
    this.save({ ...this.kept, open: [...this.others(work.event.id), { ...work, nextTryAt }] });
  }

  park(work: OpenWork): void {
    this.save({ ...this.kept, open: this.others(work.event.id), parked: [...this.kept.parked, work] });
  }

  private others(id: string): OpenWork[] {
    return this.kept.open.filter(({ event }) => event.id !== id);
  }

  private save(kept: Kept): void {
    mkdirSync(dirname(this.file), { recursive: true, mode: 0o700 });
    // Written beside and then renamed: whoever stops us half-way leaves the old file whole.
    writeFileSync(`${this.file}.new`, JSON.stringify(kept, null, 2), { mode: 0o600 });
    renameSync(`${this.file}.new`, this.file);
    this.kept = kept;
  }
}
