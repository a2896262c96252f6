/** Answers a citizen: who looked at the data of the party they act for, and what proves each line. */
import {
  bundleFormat,
  inclusionProof,
  inclusionRanges,
  legalText,
  listAccesses,
  readAccess,
  toBase64Url,
  type AccessBundle,
  type AccessEntry,
  type Accesses,
  type AccessFilter,
  type AccessItem,
  type AccessProof,
  type AccessView,
  type LineOpening,
} from '@gun/data-broker-contract';
import { addDays, fillPath, type CitizenActor } from '@gun/kernel';
import { Clock, Database, onePage, type Tx } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { accessLogProblem } from './access-log-problem';
import { HeadSigner } from './head-signer';
import { signedHead } from './heads.reader';
import { LineSeal, type KeptLine } from './line-seal';
import { firstIdThatIsKept, isKept } from './retention';
import { nodeSha256 } from './node-sha256';
import { TimestampAuthority } from './timestamp/timestamp-authority.client';
import { TreeStore, type StoredHead } from './tree-store';

interface Row extends KeptLine {
  readonly index: string | null;
  readonly hash: Buffer | null;
}

type Subject = Pick<CitizenActor, 'partyId'>;

/** The newest head beside a line; null before the first. */
interface RowAndHead extends Row {
  readonly size: string | null;
  readonly jws: string | null;
}

interface ReadLine {
  readonly row: Row;
  readonly entry: AccessEntry;
  readonly opening?: LineOpening;
}

/** Lines that are looked through at once for a word. */
const searchBatch = 500;

const hrefOf = (accessId: string): string => fillPath(readAccess, { accessId });
const kept = `e.id, e.at, e.retention, e.content, e.sealed`;
const withLeaf = `access_log.entry e
  left join access_log.leaf l on l.owner_id = e.owner_id and l.entry_id = e.id`;
const findLine = {
  name: 'find-access-line',
  text: `select ${kept}, l.index, l.hash, h.size, h.jws from ${withLeaf}
         left join lateral (select size, jws from access_log.head order by size desc limit 1) h on true
         where e.owner_id = $1 and e.id = $2`,
};
const countTakenAway = {
  name: 'count-lines-taken-away',
  text: `select count(*)::int as count from access_log.leaf l
         left join access_log.entry e on e.owner_id = l.owner_id and e.id = l.entry_id
         where l.owner_id = $1 and l.entry_id >= $2 and e.id is null`,
};

@Injectable()
export class AccessLogReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tree: TreeStore,
    private readonly signer: HeadSigner,
    private readonly seal: LineSeal,
    private readonly authority: TimestampAuthority,
  ) {}

  async list(actor: CitizenActor, filter: AccessFilter): Promise<Accesses> {
    const lines: ReadLine[] = [];
    let damaged = 0;
    let after = filter.afterAccess;
    const batch = filter.q ? searchBatch : filter.pageSize + 1;
    for (;;) {
      const rows = await this.rowsBefore(actor, filter, after, batch);
      const read = await this.readable(actor, rows, filter.q);
      lines.push(...read.lines);
      damaged += read.damaged;
      after = rows.at(-1)?.id;
      if (lines.length > filter.pageSize || rows.length < batch) break;
    }
    if (!filter.afterAccess) damaged += await this.takenAway(actor);
    const { page, next } = onePage(listAccesses, filter, lines, ({ entry }) => ({ afterAccess: entry.id }));
    return {
      items: page.map(({ entry }): AccessItem => ({ href: hrefOf(entry.id), entry })),
      damaged,
      ...(next && { next }),
    };
  }

  async read(actor: CitizenActor, { accessId }: { accessId: string }): Promise<AccessView> {
    const rows = await this.database.run<RowAndHead>(findLine, [actor.partyId, accessId]);
    const [line] = (await this.readable(actor, rows)).lines;
    if (!line) throw accessLogProblem('accessNotFound');
    const [head] = rows.map(({ size, jws }) => ({ size: Number(size), jws: jws ?? '' }));
    const proof = head && (await this.proofsOf(this.database.manager, [line], head)).get(accessId);
    const { entry } = line;
    const cited = entry.why.legalBasis && legalText(entry.why.legalBasis);
    return { self: hrefOf(accessId), entry, ...(cited && { legalBasis: cited }), ...(proof && { proof }) };
  }

  /** Everything at once, for a file that its owner can check without this site. */
  async export(actor: CitizenActor): Promise<AccessBundle> {
    const tx = this.database.manager;
    const [head] = await this.tree.heads(tx, 1);
    const rows = await this.database.rows<Row>(
      `select ${kept}, l.index, l.hash from ${withLeaf} where e.owner_id = $1 order by e.id desc limit 100000`,
      [actor.partyId],
    );
    const { lines, damaged } = await this.readable(actor, rows);
    const missing = await this.takenAway(actor);
    const proofs = head ? await this.proofsOf(tx, lines, head) : new Map<string, AccessProof>();
    const accesses = lines.map(({ entry }) => ({
      entry,
      ...(proofs.has(entry.id) && { proof: proofs.get(entry.id) }),
    }));
    return this.signer.sealBundle({
      ...{ format: bundleFormat, madeAt: this.clock.now().toISOString(), keys: this.signer.keys },
      ...{ timestampCertificates: this.authority.certificates.map((der) => der.toString('base64')) },
      ...{ heads: head ? [signedHead(head)] : [], accesses, damaged: damaged + missing },
    });
  }

  /** Every line about a party that may be shown, newest first. */
  async *all(partyId: string): AsyncIterable<AccessEntry> {
    for (let after: string | undefined; ;) {
      const rows = await this.rowsBefore({ partyId }, {}, after, searchBatch);
      for (const { entry } of (await this.readable({ partyId }, rows)).lines) yield entry;
      after = rows.at(-1)?.id;
      if (rows.length < searchBatch) return;
    }
  }

  private rowsBefore(
    actor: Subject,
    { from, to }: Pick<AccessFilter, 'from' | 'to'>,
    after: string | undefined,
    limit: number,
  ): Promise<Row[]> {
    return this.database.rows<Row>(
      `select ${kept} from access_log.entry e
       where e.owner_id = $1
         and ($2::date is null or at >= ($2::date)::timestamp at time zone 'Europe/Brussels')
         and ($3::date is null or at < ($3::date)::timestamp at time zone 'Europe/Brussels')
         and ($4::uuid is null or e.id < $4)
       order by e.id desc limit $5`,
      [actor.partyId, from ?? null, to ? addDays(to, 1) : null, after ?? null, limit],
    );
  }

  /**
   * Lines as they were written. One that somebody changed beyond reading is counted, not hidden, and so is one whose key
   * is missing before its time; a line past its time is gone.
   */
  private async readable(
    actor: Subject,
    rows: readonly Row[],
    word?: string,
  ): Promise<{ readonly lines: ReadLine[]; readonly damaged: number }> {
    const opened = await this.seal.open(actor.partyId, rows, word);
    const lines: ReadLine[] = [];
    let damaged = 0;
    for (const [index, row] of rows.entries()) {
      const line = opened[index];
      if (line?.state === 'read' && this.isDelayed(line.entry)) continue;
      if (line?.state === 'read')
        lines.push({ row, entry: line.entry, ...(line.opening && { opening: line.opening }) });
      else if (line?.state === 'damaged') damaged += 1;
      else if (line?.state === 'destroyed' && isKept(row.at, row.retention, this.clock.now())) damaged += 1;
    }
    return { lines, damaged };
  }

  /** By the word of the sealed line: its row may have been changed to hide it. */
  private isDelayed({ visibleFrom }: AccessEntry): boolean {
    return visibleFrom !== undefined && new Date(visibleFrom) > this.clock.now();
  }

  /** Lines that were sealed and are not there any more, though the law still holds them. */
  private async takenAway({ partyId }: Subject): Promise<number> {
    const [row] = await this.database.run<{ count: number }>(countTakenAway, [
      ...[partyId, firstIdThatIsKept(this.clock.now())],
    ]);
    return row?.count ?? 0;
  }

  /** The proofs of the lines that the head covers, from one read of the tree. */
  private async proofsOf(
    tx: Tx,
    lines: readonly ReadLine[],
    head: Pick<StoredHead, 'size' | 'jws'>,
  ): Promise<Map<string, AccessProof>> {
    const sealed = lines.flatMap(({ row: { id, index, hash }, opening }) =>
      hash && Number(index) < head.size ? [{ id, index: Number(index), leaf: toBase64Url(hash), opening }] : [],
    );
    const ranges = sealed.flatMap(({ index }) => inclusionRanges(index, head.size));
    const hashOf = await this.tree.hashesFor(tx, ranges);
    const proofs = new Map<string, AccessProof>();
    for (const { id, index, leaf, opening } of sealed) {
      const path = await inclusionProof(index, head.size, hashOf, nodeSha256);
      proofs.set(id, { leaf, index, path: path.map(toBase64Url), head: head.jws, ...(opening && { opening }) });
    }
    return proofs;
  }
}
