/** Reads the log for an auditor, as whoever may read the tables: leaves in their order, each with what is left of its line. */
import type { AuditedRows, KeptRow, LeafRow } from '@gun/data-broker-contract';
import { firstIdThatIsKept } from '../retention';

/** Runs a statement, with the rights of whoever audits. */
export type RunSql = <Row>(sql: string, values: readonly unknown[]) => Promise<Row[]>;

interface StoredLeaf {
  readonly index: string;
  readonly entry_id: string;
  readonly hash: Buffer;
  readonly present: boolean;
  readonly content: unknown;
  readonly commitment: Buffer | null;
  readonly digest: Buffer | null;
}

const batch = 5_000;

export async function readLogRows(run: RunSql, now: Date): Promise<AuditedRows> {
  return { leaves: leavesOf(run, firstIdThatIsKept(now)), behindTheSeal: await behindTheSeal(run) };
}

async function* leavesOf(run: RunSql, firstKept: string): AsyncIterable<LeafRow> {
  for (let next = 0; ;) {
    const rows = await run<StoredLeaf>(
      `select l.index, l.entry_id, l.hash, e.id is not null as present, e.content, e.commitment, sha256(e.sealed) as digest
       from access_log.leaf l left join access_log.entry e on e.owner_id = l.owner_id and e.id = l.entry_id
       where l.index >= $1 order by l.index limit $2`,
      [next, batch],
    );
    for (const row of rows) yield leafRow(row, firstKept);
    if (rows.length < batch) return;
    next = Number(rows.at(-1)?.index) + 1;
  }
}

const leafRow = (row: StoredLeaf, firstKept: string): LeafRow => ({
  ...{ index: Number(row.index), entryId: row.entry_id, hash: new Uint8Array(row.hash) },
  ...{ line: row.present ? keptRow(row) : undefined, pastItsTime: row.entry_id < firstKept },
});

const keptRow = ({ entry_id: id, content, commitment, digest }: StoredLeaf): KeptRow =>
  commitment && digest ? { id, commitment, sealedDigest: digest } : { content };

/** The sealer takes lines by transaction and never turns back. */
async function behindTheSeal(run: RunSql): Promise<string[]> {
  const rows = await run<{ id: string }>(
    `select e.id from access_log.entry e
     left join access_log.leaf l on l.owner_id = e.owner_id and l.entry_id = e.id
     where l.index is null
       and (e.xid, e.id) <= (select last_xid, last_id from access_log.head order by size desc limit 1)
     order by e.id`,
    [],
  );
  return rows.map(({ id }) => id);
}
