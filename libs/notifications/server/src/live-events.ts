/** The rows behind the live channels: read in the order in which they became visible, so that a cursor misses none. */
import { Database } from '@gun/nest';

/** Where a reader stands: the transaction that wrote an event, and the event within it. */
export interface Position {
  readonly xid: string;
  readonly id: string;
}

export interface LiveRow extends Position {
  readonly channel: string;
  readonly name: string;
  readonly subject: string | null;
}

export const pageOfEvents = 1000;

/** An event as it is sent: a name and an id, never content. */
export const frameOf = ({ id, name, subject }: LiveRow): string =>
  `id: ${id}\nevent: ${name}\ndata: ${JSON.stringify({ name, ...(subject && { subject }) })}\n\n`;

export const isAfter = (one: Position, other: Position): boolean => {
  const [left, right] = [BigInt(one.xid), BigInt(other.xid)];
  return left === right ? one.id > other.id : left > right;
};

/** Before anything that is kept. */
export const beforeAll: Position = { xid: '0', id: '00000000-0000-0000-0000-000000000000' };

/** The lowest identifier (UUIDv7) of an instant. */
const lowestIdAt = (at: Date): string => {
  const hex = at.getTime().toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
};

const columns = `channel, id, name, subject, xid::text`;
/** Every transaction that could still add an older event has ended. */
const isSettled = `xid < pg_snapshot_xmin(pg_current_snapshot())`;

export class LiveEvents {
  constructor(private readonly database: Database) {}

  /** The newest event that is settled; a place before anything that follows when there is none. */
  async now(): Promise<Position> {
    const [newest] = await this.database.rows<Position>(
      `select xid::text, id from live_event where ${isSettled} order by live_event.xid desc, id desc limit 1`,
    );
    return newest ?? beforeAll;
  }

  /** Where an event stands. One that is no longer kept: before everything that is, since telling twice does no harm. */
  async positionOf(id: string): Promise<Position> {
    const [found] = await this.database.rows<Position>(`select xid::text, id from live_event where id = $1`, [id]);
    return found ?? beforeAll;
  }

  /** Settled events of one channel after a position, a page at most. */
  ofChannel(channel: string, after: Position): Promise<LiveRow[]> {
    return this.database.rows<LiveRow>(
      `select ${columns} from live_event
       where channel = $1 and (xid, id) > ($2::xid8, $3::uuid) and ${isSettled}
       order by live_event.xid, id limit ${pageOfEvents}`,
      [channel, after.xid, after.id],
    );
  }

  /** Settled events of all channels after a position. `waiting`: there are others that wait for an older transaction. */
  async after({ xid, id }: Position): Promise<{ settled: LiveRow[]; more: boolean; waiting: boolean }> {
    const rows = await this.database.rows<LiveRow & { readonly settled: boolean }>(
      `select ${columns}, ${isSettled} as settled from live_event
       where (xid, id) > ($1::xid8, $2::uuid) and xid < pg_snapshot_xmax(pg_current_snapshot())
       order by live_event.xid, id limit ${pageOfEvents}`,
      [xid, id],
    );
    const settled = rows.filter((row) => row.settled);
    return { settled, more: settled.length === pageOfEvents, waiting: settled.length < rows.length };
  }

  /** Erases events from before an instant; answers how many. */
  async forget(before: Date): Promise<number> {
    const [old] = await this.database.rows<{ erased: number }>(
      `with old as (delete from live_event where id < $1 returning id) select count(*)::int as erased from old`,
      [lowestIdAt(before)],
    );
    return old?.erased ?? 0;
  }
}
