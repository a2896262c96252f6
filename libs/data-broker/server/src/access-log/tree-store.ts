/** The rows of the tree: leaves, complete subtrees and heads. Adds and reads; nothing here can change a row. */
import {
  subtreesOf,
  type Hash,
  type LeafRange,
  type PlacedHash,
  type Subtree,
  type SubtreeHash,
} from '@gun/data-broker-contract';
import { runPrepared, type Tx } from '@gun/nest';
import { Injectable } from '@nestjs/common';

export interface StoredHead {
  readonly size: number;
  readonly root: Hash;
  readonly at: Date;
  readonly jws: string;
  readonly timestamp: Buffer | undefined;
}

/** The last sealed line, by transaction and id: what comes after it in that order waits to be sealed. */
export interface SealedUpTo {
  readonly xid: string;
  readonly id: string;
}

export interface UnsealedLine {
  readonly owner_id: string;
  readonly id: string;
  readonly leaf_hash: Buffer;
  readonly xid: string;
}

interface HeadRow {
  readonly size: string;
  readonly root: Buffer;
  readonly at: Date;
  readonly jws: string;
  readonly token: Buffer | null;
}

/** Before every id. */
const nobody = '00000000-0000-0000-0000-000000000000';

const nameOf = ({ level, index }: Subtree): string => `${level}/${index}`;
const bytesOf = (hashes: readonly { hash: Hash }[]): Buffer[] => hashes.map(({ hash }) => Buffer.from(hash));
const storedHead = ({ size, root, at, jws, token }: HeadRow): StoredHead => ({
  ...{ size: Number(size), root: new Uint8Array(root), at, jws, timestamp: token ?? undefined },
});
/** Read for every proof, so prepared once for each connection. */
const findHashes = {
  name: 'find-tree-hashes',
  text: `select 0 as level, index, hash from access_log.leaf where index = any($1::bigint[])
         union all
         select s.level, s.index, s.hash from unnest($2::int[], $3::bigint[]) as w(level, index)
         join access_log.subtree s on s.level = w.level and s.index = w.index`,
};
const headColumns = `h.size, h.root, h.at, h.jws, t.token from access_log.head h left join access_log.timestamp t using (size)`;

const listHeads = {
  name: 'list-tree-heads',
  text: `select ${headColumns} where $1::bigint is null or size < $1 order by size desc limit $2`,
};

@Injectable()
export class TreeStore {
  /** Newest first; below `beforeSize` when one is given. */
  async heads(tx: Tx, count: number, beforeSize?: number): Promise<StoredHead[]> {
    const rows = await runPrepared<HeadRow>(tx, listHeads, [beforeSize ?? null, count]);
    return rows.map(storedHead);
  }

  async findHead(tx: Tx, size: number): Promise<StoredHead | undefined> {
    const [row] = await tx.query<HeadRow[]>(`select ${headColumns} where size = $1`, [size]);
    return row && storedHead(row);
  }

  async sealedUpTo(tx: Tx, size: number): Promise<SealedUpTo | undefined> {
    const [row] = await tx.query<SealedUpTo[]>(
      `select last_xid::text as xid, last_id as id from access_log.head where size = $1`,
      [size],
    );
    return row;
  }

  /**
   * Lines after the last sealed one, in the order of their transactions, as far as no older transaction is still open:
   * one that commits late can then never slip in behind the seal.
   */
  async unsealed(tx: Tx, after: SealedUpTo | undefined, atMost: number): Promise<UnsealedLine[]> {
    const [now] = await tx.query<{ settled: string }[]>(
      `select pg_snapshot_xmin(pg_current_snapshot())::text as settled`,
    );
    return tx.query<UnsealedLine[]>(
      `select owner_id, id, leaf_hash, xid::text as xid from access_log.entry
       where (xid, id) > ($1::xid8, $2::uuid) and xid < $3::xid8 order by xid, id limit $4`,
      [after?.xid ?? '0', after?.id ?? nobody, now?.settled ?? '0', atMost],
    );
  }

  async addLeaves(tx: Tx, first: number, lines: readonly UnsealedLine[]): Promise<void> {
    await tx.query(
      `insert into access_log.leaf (index, owner_id, entry_id, hash)
       select * from unnest($1::bigint[], $2::uuid[], $3::uuid[], $4::bytea[])`,
      [
        lines.map((_, i) => first + i),
        ...[lines.map((line) => line.owner_id), lines.map(({ id }) => id), lines.map((line) => line.leaf_hash)],
      ],
    );
  }

  async addSubtrees(tx: Tx, subtrees: readonly PlacedHash[]): Promise<void> {
    await tx.query(
      `insert into access_log.subtree (level, index, hash) select * from unnest($1::int[], $2::bigint[], $3::bytea[])`,
      [subtrees.map(({ level }) => level), subtrees.map(({ index }) => index), bytesOf(subtrees)],
    );
  }

  async addHead(tx: Tx, head: Omit<StoredHead, 'timestamp'>, last: SealedUpTo): Promise<void> {
    await tx.query(
      `insert into access_log.head (size, root, last_xid, last_id, at, jws) values ($1, $2, $3::xid8, $4, $5, $6)`,
      [head.size, Buffer.from(head.root), last.xid, last.id, head.at, head.jws],
    );
  }

  async addTimestamp(tx: Tx, size: number, at: Date, token: Buffer): Promise<void> {
    // Two workers may ask at once: either answer is as good.
    await tx.query(`insert into access_log.timestamp (size, at, token) values ($1, $2, $3) on conflict do nothing`, [
      size,
      at,
      token,
    ]);
  }

  /** When the oldest line was written that no timestamped head covers. */
  async oldestUnproven(tx: Tx): Promise<Date | undefined> {
    const [row] = await tx.query<{ at: Date }[]>(
      `with covered as (
         select last_xid, last_id from access_log.head where size = (select max(size) from access_log.timestamp)
       )
       select at from access_log.entry where (xid, id) > (
         coalesce((select last_xid from covered), '0'::xid8), coalesce((select last_id from covered), $1::uuid)
       ) order by xid, id limit 1`,
      [nobody],
    );
    return row?.at;
  }

  /** The hashes that the ranges of a proof are made of, in one read. */
  async hashesFor(tx: Tx, ranges: readonly LeafRange[]): Promise<SubtreeHash> {
    const wanted = subtreesOf(ranges);
    const leaves = wanted.filter(({ level }) => level === 0).map(({ index }) => index);
    const above = wanted.filter(({ level }) => level > 0);
    const rows = await runPrepared<{ level: number; index: string; hash: Buffer }>(tx, findHashes, [
      ...[leaves, above.map(({ level }) => level), above.map(({ index }) => index)],
    ]);
    const hashes = new Map(rows.map(({ level, index, hash }) => [`${level}/${index}`, new Uint8Array(hash)]));
    return (subtree) => {
      const hash = hashes.get(nameOf(subtree));
      if (!hash) throw new Error(`the tree has lost its subtree ${nameOf(subtree)}`);
      return hash;
    };
  }
}
