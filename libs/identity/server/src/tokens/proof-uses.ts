/**
 * Which proofs of possession were used already (RFC 9449, 11.1). A table, so that a proof which one gateway accepted is
 * refused by every other, also after a restart.
 */
import { Database } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';

const keepUse = {
  name: 'keep-proof-use',
  text: `insert into proof_use (digest, at) values ($1, $2) on conflict do nothing returning at`,
};

@Injectable()
export class ProofUses {
  constructor(private readonly database: Database) {}

  /**
   * Keeps the use; false when somebody was first. Of two at the same moment, PostgreSQL lets one be the first.
   * @param sender whose identifier it is, such as the thumbprint of a key: two may choose the same identifier
   */
  async isFirst(sender: string, identifier: string, at: Date): Promise<boolean> {
    const digest = createHash('sha256').update(`${sender} ${identifier}`).digest();
    const mine = await this.database.run(keepUse, [digest, at]);
    return mine.length > 0;
  }

  /** A proof that old is refused for its age. */
  async forget(before: Date): Promise<void> {
    await this.database.rows(`delete from proof_use where at < $1`, [before]);
  }
}
