/**
 * Which proofs of possession were used already (RFC 9449, 11.1). A table, so that a proof which one gateway accepted is
 * refused by every other, also after a restart.
 */
import { Database } from '@gun/nest';
import { Injectable } from '@nestjs/common';

const keepUse = {
  name: 'keep-proof-use',
  text: `insert into proof_use (digest, at) values ($1, $2) on conflict do nothing returning at`,
};

@Injectable()
export class ProofUses {
  constructor(private readonly database: Database) {}

  /** Keeps the use; false when somebody was first. Of two at the same moment, PostgreSQL lets one be the first. */
  async isFirst(digest: Buffer, at: Date): Promise<boolean> {
    const mine = await this.database.rows(keepUse.text, [digest, at]);
    return mine.length > 0;
  }

  /** A proof that old is refused for its age. */
  async forget(before: Date): Promise<void> {
    await this.database.rows(`delete from proof_use where at < $1`, [before]);
  }
}
