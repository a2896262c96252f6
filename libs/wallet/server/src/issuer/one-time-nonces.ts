/**
 * Nonces that serve once, whichever process drew them and whichever hears them back: the row is the nonce, and taking it
 * away is using it.
 */
import { Clock, Database, type Tx } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';

const lifeMs = 5 * 60_000;

const takeNonce = {
  name: 'take-wallet-nonce',
  text: `delete from wallet_nonce where hash = $1 returning expires_at`,
};

const hashOf = (nonce: string): Buffer => createHash('sha256').update(nonce).digest();

@Injectable()
export class OneTimeNonces {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async draw(): Promise<string> {
    const nonce = randomBytes(32).toString('base64url');
    const expiresAt = new Date(this.clock.now().getTime() + lifeMs);
    await this.database.rows(`insert into wallet_nonce (hash, expires_at) values ($1, $2)`, [hashOf(nonce), expiresAt]);
    return nonce;
  }

  /** True once, for a nonce of ours that is not over. */
  async use(tx: Tx, nonce: string): Promise<boolean> {
    const [used] = await this.database.run<{ expires_at: Date }>(takeNonce, [hashOf(nonce)], tx);
    return used !== undefined && used.expires_at > this.clock.now();
  }

  async forget(): Promise<void> {
    await this.database.rows(`delete from wallet_nonce where expires_at < $1`, [this.clock.now()]);
  }
}
