/**
 * Nonces that serve once, whichever process drew them and whichever hears them back: the row is the nonce, and taking it
 * away, where copies are handed out, is using it.
 */
import { Clock, Database } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';

const lifeMs = 5 * 60_000;

/** Under which its row is found. */
export const hashOfNonce = (nonce: string): Buffer => createHash('sha256').update(nonce).digest();

@Injectable()
export class OneTimeNonces {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async draw(): Promise<string> {
    const nonce = randomBytes(32).toString('base64url');
    const expiresAt = new Date(this.clock.now().getTime() + lifeMs);
    await this.database.rows(`insert into wallet_nonce (hash, expires_at) values ($1, $2)`, [
      hashOfNonce(nonce),
      expiresAt,
    ]);
    return nonce;
  }

  async forget(): Promise<void> {
    await this.database.rows(`delete from wallet_nonce where expires_at < $1`, [this.clock.now()]);
  }
}
