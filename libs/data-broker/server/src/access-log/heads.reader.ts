/** The heads of the log, for anybody: signed, timestamped, and provably growing. */
import {
  consistencyProof,
  consistencyRanges,
  listHeads,
  readHead,
  toBase64Url,
  type ConsistencyProof,
  type HeadKeys,
  type SignedHead,
  type SignedHeads,
} from '@gun/data-broker-contract';
import { fillPath } from '@gun/kernel';
import { Database, onePage } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { accessLogProblem } from './access-log-problem';
import { HeadSigner } from './head-signer';
import { nodeSha256 } from './node-sha256';
import { TimestampAuthority } from './timestamp/timestamp-authority.client';
import { TreeStore, type StoredHead } from './tree-store';

export const signedHead = ({ size, root, at, jws, timestamp }: StoredHead): SignedHead => ({
  href: fillPath(readHead, { treeSize: size }),
  ...{ size, root: toBase64Url(root), at: at.toISOString(), jws },
  ...(timestamp && { timestamp: timestamp.toString('base64') }),
});

@Injectable()
export class HeadsReader {
  constructor(
    private readonly database: Database,
    private readonly tree: TreeStore,
    private readonly signer: HeadSigner,
    private readonly authority: TimestampAuthority,
  ) {}

  async list({ beforeSize, pageSize }: { beforeSize?: number | undefined; pageSize: number }): Promise<SignedHeads> {
    const heads = await this.tree.heads(this.database.manager, pageSize + 1, beforeSize);
    const { page, next } = onePage(listHeads, { pageSize }, heads, ({ size }) => ({ beforeSize: size }));
    return { items: page.map(signedHead), ...(next && { next }) };
  }

  async read({ treeSize }: { treeSize: number }): Promise<SignedHead> {
    return signedHead(await this.headOf(treeSize));
  }

  async proveConsistency(input: { treeSize: number; firstSize: number }): Promise<ConsistencyProof> {
    const [first, second] = await Promise.all([this.headOf(input.firstSize), this.headOf(input.treeSize)]);
    if (first.size > second.size) throw accessLogProblem('headNotFound');
    const hashOf = await this.tree.hashesFor(this.database.manager, consistencyRanges(first.size, second.size));
    const path = await consistencyProof(first.size, second.size, hashOf, nodeSha256);
    return { first: first.size, second: second.size, path: path.map(toBase64Url) };
  }

  keys(): HeadKeys {
    const timestampCertificates = this.authority.certificates.map((der) => der.toString('base64'));
    return { keys: this.signer.keys, timestampCertificates };
  }

  private async headOf(size: number): Promise<StoredHead> {
    const head = await this.tree.findHead(this.database.manager, size);
    if (!head) throw accessLogProblem('headNotFound');
    return head;
  }
}
