/** Answers a citizen: who looked at the data of the party they act for, and what proves each line. */
import {
  AccessEntry,
  accessProblems,
  bundleFormat,
  inclusionProof,
  inclusionRanges,
  legalText,
  toBase64Url,
  type AccessBundle,
  type Accesses,
  type AccessFilter,
  type AccessItem,
  type AccessProof,
  type AccessView,
} from '@gun/data-broker-contract';
import { addDays, problemsOf, type CitizenActor } from '@gun/kernel';
import { Clock, Database, type Tx } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { HeadSigner } from './head-signer';
import { signedHead } from './heads.reader';
import { TreeStore, type StoredHead } from './tree-store';

const accessProblem = problemsOf('data-broker', accessProblems);

interface Row {
  readonly id: string;
  readonly content: unknown;
  readonly index: string | null;
  readonly hash: Buffer | null;
}

const hrefOf = (id: string): string => `/api/transparency/v1/accesses/${id}`;
const visible = `(visible_from is null or visible_from <= $2)`;
const columns = `e.id, e.content, l.index, l.hash from access_log.entry e
  left join access_log.leaf l on l.owner_id = e.owner_id and l.entry_id = e.id`;

/** Lines as they were written. One that somebody changed beyond reading is counted, not hidden. */
function readable(rows: readonly Row[]): { items: (Row & { entry: AccessEntry })[]; damaged: number } {
  const items = rows.flatMap((row) => {
    const { data: entry } = AccessEntry.safeParse(row.content);
    return entry ? [{ ...row, entry }] : [];
  });
  return { items, damaged: rows.length - items.length };
}

@Injectable()
export class AccessLogReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tree: TreeStore,
    private readonly signer: HeadSigner,
  ) {}

  async list(actor: CitizenActor, filter: AccessFilter): Promise<Accesses> {
    const rows = await this.database.rows<Row>(
      `select e.id, e.content from access_log.entry e
       where e.owner_id = $1 and ${visible}
         and ($3::date is null or at >= ($3::date)::timestamp at time zone 'Europe/Brussels')
         and ($4::date is null or at < ($4::date)::timestamp at time zone 'Europe/Brussels')
         and ($5::text is null or strpos(lower(content::text), lower($5)) > 0)
         and ($6::uuid is null or e.id < $6)
       order by e.id desc limit $7`,
      [
        ...[actor.partyId, this.clock.now(), filter.from ?? null, filter.to ? addDays(filter.to, 1) : null],
        ...[filter.q ?? null, filter.afterAccess ?? null, filter.pageSize + 1],
      ],
    );
    const page = rows.slice(0, filter.pageSize);
    const last = rows.length > filter.pageSize ? page.at(-1) : undefined;
    const { items, damaged } = readable(page);
    return {
      items: items.map(({ id, entry }): AccessItem => ({ href: hrefOf(id), entry })),
      damaged,
      ...(last && { next: nextPage(filter, last.id) }),
    };
  }

  async read(actor: CitizenActor, { accessId }: { accessId: string }): Promise<AccessView> {
    const [row] = await this.database.rows<Row>(
      `select ${columns} where e.owner_id = $1 and ${visible} and e.id = $3`,
      [actor.partyId, this.clock.now(), accessId],
    );
    const [readableRow] = row ? readable([row]).items : [];
    if (!readableRow) throw accessProblem('accessNotFound');
    const tx = this.database.manager;
    const [head] = await this.tree.heads(tx, 1);
    const proof = head && (await this.proofsOf(tx, [readableRow], head)).get(accessId);
    const { entry } = readableRow;
    const cited = entry.why.legalBasis && legalText(entry.why.legalBasis);
    return { self: hrefOf(accessId), entry, ...(cited && { legalBasis: cited }), ...(proof && { proof }) };
  }

  /** Everything at once, for a file that its owner can check without this site. */
  async export(actor: CitizenActor): Promise<AccessBundle> {
    const tx = this.database.manager;
    const [head] = await this.tree.heads(tx, 1);
    const rows = await this.database.rows<Row>(
      `select ${columns} where e.owner_id = $1 and ${visible} order by e.id desc limit 100000`,
      [actor.partyId, this.clock.now()],
    );
    const { items, damaged } = readable(rows);
    const proofs = head ? await this.proofsOf(tx, items, head) : new Map<string, AccessProof>();
    const accesses = items.map(({ id, entry }) => ({ entry, ...(proofs.has(id) && { proof: proofs.get(id) }) }));
    return {
      ...{ format: bundleFormat, madeAt: this.clock.now().toISOString(), keys: this.signer.keys },
      ...{ heads: head ? [signedHead(head)] : [], accesses, damaged },
    };
  }

  /** The proofs of the lines that the head covers, from one read of the tree. */
  private async proofsOf(tx: Tx, rows: readonly Row[], head: StoredHead): Promise<Map<string, AccessProof>> {
    const sealed = rows.flatMap(({ id, index, hash }) =>
      hash && Number(index) < head.size ? [{ id, index: Number(index), leaf: toBase64Url(hash) }] : [],
    );
    const ranges = sealed.flatMap(({ index }) => inclusionRanges(index, head.size));
    const hashOf = await this.tree.hashesFor(tx, ranges);
    const proofs = new Map<string, AccessProof>();
    for (const { id, index, leaf } of sealed) {
      const path = await inclusionProof(index, head.size, hashOf);
      proofs.set(id, { leaf, index, path: path.map(toBase64Url), head: head.jws });
    }
    return proofs;
  }
}

function nextPage({ from, to, q, pageSize }: AccessFilter, afterAccess: string): string {
  const query = new URLSearchParams({ ...(from && { from }), ...(to && { to }), ...(q && { q }), afterAccess });
  query.set('pageSize', String(pageSize));
  return `/api/transparency/v1/accesses?${query}`;
}
