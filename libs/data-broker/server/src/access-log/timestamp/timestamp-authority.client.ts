/**
 * Asks an RFC 3161 authority when a head existed. Whoever holds the answer can show the time of the head even if the
 * counter itself later lies about it.
 */
import { verifyTimestamp } from '@gun/data-broker-contract';
import { algorithms, integer, octets, sequence, truth } from '@gun/nest/der';
import { randomBytes } from 'node:crypto';

export abstract class TimestampAuthority {
  /** Certificates that it signs with (DER), for whoever checks its answers without us. */
  abstract get certificates(): Buffer[];
  /** The DER of a `TimeStampResp` over a SHA-256 hash. @throws when the authority is away, or the answer is not its own about this hash. */
  abstract stamp(hash: Buffer): Promise<Buffer>;
}

const timeoutMs = 10_000;
const maxBytes = 15_000;

/** `TimeStampReq` (RFC 3161, 2.4.1): the hash, a nonce, and the wish for the certificate. */
const timestampRequest = (hash: Buffer, nonce: Buffer): Buffer =>
  sequence(integer(1), sequence(algorithms.sha256, octets(hash)), integer(nonce), truth(true));

export class TimestampAuthorityClient extends TimestampAuthority {
  /** `certificates`: those that the authority signs with, got from itself; what comes with an answer is not believed. */
  constructor(
    private readonly url: string,
    readonly certificates: Buffer[],
  ) {
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
    const [asked, known] = [{ hash: new Uint8Array(hash), nonce }, this.certificates.map((der) => new Uint8Array(der))];
    if (!(await verifyTimestamp(new Uint8Array(response), asked, known)))
      throw new Error('timestamp authority answered about something else, or somebody else signed');
    return response;
  }
}
