/**
 * Asks an RFC 3161 authority when a head existed. Whoever holds the answer can show the time of the head even if the
 * counter itself later lies about it.
 */
import { algorithms, elementsOf, integer, octets, sequence, truth } from '@gun/nest/der';
import { randomBytes } from 'node:crypto';

export abstract class TimestampAuthority {
  /** The DER of a `TimeStampResp` over a SHA-256 hash. @throws when the authority is away or answers something else. */
  abstract stamp(hash: Buffer): Promise<Buffer>;
}

const timeoutMs = 10_000;
const maxBytes = 15_000;

/** `TimeStampReq` (RFC 3161, 2.4.1): the hash, a nonce, and the wish for the certificate. */
const timestampRequest = (hash: Buffer, nonce: Buffer): Buffer =>
  sequence(integer(1), sequence(algorithms.sha256, octets(hash)), integer(nonce), truth(true));

/** Whether a response is granted (status 0 or 1) and its token holds exactly what was asked. */
export function isStampOf(response: Uint8Array, ...asked: readonly Uint8Array[]): boolean {
  const [outer] = elementsOf(response);
  const [status, token] = elementsOf(outer?.content ?? response);
  const [code] = elementsOf(status?.content ?? response);
  const granted = code?.tag === 0x02 && (code.content[0] ?? 9) <= 1;
  return granted && token !== undefined && asked.every((part) => Buffer.from(token.whole).includes(part));
}

export class TimestampAuthorityClient extends TimestampAuthority {
  constructor(private readonly url: string) {
    super();
  }

  async stamp(hash: Buffer): Promise<Buffer> {
    const nonce = randomBytes(16);
    nonce[0] = (nonce[0]! & 0x7f) | 0x40; // positive, and sixteen bytes long
    const answer = await fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query' },
      body: timestampRequest(hash, nonce),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const response = Buffer.from(await answer.arrayBuffer());
    if (!answer.ok || response.length > maxBytes) throw new Error(`timestamp authority answered ${answer.status}`);
    if (!isStampOf(response, hash, nonce)) throw new Error('timestamp authority answered about something else');
    return response;
  }
}
