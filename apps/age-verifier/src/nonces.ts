/** Nonces that need no table: signed when they are given out, and remembered only from their use to their end. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const lifeMs = 5 * 60_000;

export class Nonces {
  private readonly secret = randomBytes(32);
  /** Used ones, with the moment at which they end anyway. */
  private readonly used = new Map<string, number>();

  draw(now: Date): string {
    const body = `${randomBytes(16).toString('base64url')}.${(now.getTime() + lifeMs).toString(36)}`;
    return `${body}.${this.seal(body)}`;
  }

  /** True once, for a nonce of ours whose five minutes are not over. */
  use(nonce: string, now: Date): boolean {
    const [random = '', end = '', seal = ''] = nonce.split('.');
    const expected = Buffer.from(this.seal(`${random}.${end}`));
    const given = Buffer.from(seal);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false;
    const endsAt = parseInt(end, 36);
    this.forget(now.getTime());
    if (endsAt <= now.getTime() || this.used.has(random)) return false;
    this.used.set(random, endsAt);
    return true;
  }

  private forget(now: number): void {
    for (const [random, endsAt] of this.used) if (endsAt <= now) this.used.delete(random);
  }

  private seal(body: string): string {
    return createHmac('sha256', this.secret).update(body).digest('base64url');
  }
}
