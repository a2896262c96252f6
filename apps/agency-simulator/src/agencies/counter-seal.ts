/**
 * Checks the seal of the counter under what it hands over: a detached JWS over the bytes of the answer, made just now
 * and for the very question that was asked. What does not bear it is treated as if it had not arrived.
 */
import { flattenedVerify, importJWK } from 'jose';
import { createHash } from 'node:crypto';
import { z } from 'zod';

const SealKeys = z.object({ keys: z.array(z.looseObject({ kid: z.string() })) });
const Head = z.object({
  kid: z.string(),
  'x5t#S256': z.string(),
  x5c: z.array(z.string()).length(1),
  iat: z.int(),
  requestDigest: z.string(),
});

const oldestSeconds = 300;
const aheadSeconds = 60;
const digestOf = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('base64url');

/** An answer that the counter did not seal, or sealed for something else. */
export class NotSealed extends Error {
  constructor(readonly reason: string) {
    super(`the seal of the counter does not hold: ${reason}`);
  }
}

export class CounterSeal {
  private keys: z.infer<typeof SealKeys>['keys'] = [];

  constructor(
    private readonly gateway: string,
    private readonly now: () => number = Date.now,
  ) {}

  /** @throws NotSealed */
  async ensure(header: string | null, answer: Uint8Array, question: string): Promise<void> {
    const [head = '', , signature = ''] = header?.split('.') ?? [];
    const claims = headFrom(head);
    if (!claims) throw new NotSealed('no seal that can be read');
    const { x5c, 'x5t#S256': thumbprint, iat, requestDigest } = claims;
    if (digestOf(Buffer.from(x5c[0] ?? '', 'base64')) !== thumbprint) throw new NotSealed('another certificate');
    const key = await importJWK(await this.keyOf(claims.kid), 'ES256');
    // jose knows `b64` and refuses any other name in `crit`.
    await flattenedVerify({ protected: head, payload: answer, signature }, key, { algorithms: ['ES256'] }).catch(() => {
      throw new NotSealed('other bytes than those that were sealed');
    });
    const age = this.now() / 1000 - iat;
    if (age > oldestSeconds || age < -aheadSeconds) throw new NotSealed('not made now');
    if (requestDigest !== digestOf(question)) throw new NotSealed('made for another question');
  }

  /** The key that the counter publishes under this name; asked again when the seal was renewed. */
  private async keyOf(kid: string) {
    const known = this.keys.find((key) => key.kid === kid);
    if (known) return known;
    const answer = await fetch(new URL('/api/documents/v1/sealKeys', this.gateway));
    if (answer.ok) this.keys = SealKeys.parse(await answer.json()).keys;
    const published = this.keys.find((key) => key.kid === kid);
    if (!published) throw new NotSealed('a key that the counter does not publish');
    return published;
  }
}

function headFrom(head: string): z.infer<typeof Head> | undefined {
  try {
    return Head.safeParse(JSON.parse(Buffer.from(head, 'base64url').toString())).data;
  } catch {
    return undefined;
  }
}
