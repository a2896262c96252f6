/** Has the newest head timestamped: one stamp covers every line below it, so heads are stamped in batches. */
import { Clock, Database } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { TimestampAuthority } from './timestamp/timestamp-authority.client';
import { TreeStore } from './tree-store';

@Injectable()
export class HeadTimestamps {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tree: TreeStore,
    private readonly authority: TimestampAuthority,
  ) {}

  /** Stamps the newest head if it has no stamp yet. @throws when the authority is away; nothing is lost, it is asked again. */
  async stamp(): Promise<boolean> {
    const [head] = await this.tree.heads(this.database.manager, 1);
    if (!head || head.timestamp) return false;
    const token = await this.authority.stamp(createHash('sha256').update(head.jws).digest());
    await this.tree.addTimestamp(this.database.manager, head.size, this.clock.now(), token);
    return true;
  }
}
