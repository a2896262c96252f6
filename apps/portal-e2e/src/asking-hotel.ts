/** A hotel that asks wallets to show something (OpenID4VP 1.0, unsigned: in development only), and keeps what it is sent. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { counter } from './counter';

const sdJwt = (...vctValues: string[]) => ({ format: 'dc+sd-jwt', meta: { vct_values: vctValues } });

/** What a hotel may want to see of guests and staff, by type. */
const kinds = {
  diploma: sdJwt('urn:eu.europa.ec.eudi:learning:credential:1'),
  identity: sdJwt('urn:eudi:pid:be:1'),
  drivingLicence: { format: 'mso_mdoc', meta: { doctype_value: 'org.iso.18013.5.1.mDL' } },
  criminalRecordExtract: sdJwt('urn:be:gun:criminal-record-extract:1'),
  organisation: sdJwt('urn:be:gun:organisation:1'),
  trainingCredits: sdJwt('urn:be:gun:training-credits:1'),
} as const;
export type Kind = keyof typeof kinds;

/** Of an mdoc, a claim lies in its namespace. */
const pathOf = (kind: Kind, claim: string): string[] =>
  kind === 'drivingLicence' ? ['org.iso.18013.5.1', claim] : [claim];

export class AskingHotel {
  /** What wallets sent, in the order of arrival. */
  readonly answers: Readonly<Record<string, string>>[] = [];

  private constructor(
    private readonly server: Server,
    private readonly address: string,
  ) {}

  /** At the address that is registered; elsewhere, nobody knows it. */
  static async open(address: string = counter.asker): Promise<AskingHotel> {
    const server = createServer();
    const hotel = new AskingHotel(server, address);
    server.on('request', async (incoming, outgoing) => {
      if (incoming.method !== 'POST') {
        outgoing
          .writeHead(200, { 'content-type': 'text/html' })
          .end('<!doctype html><title>Hotel</title><h1>Merci</h1>');
        return;
      }
      hotel.answers.push(Object.fromEntries(new URLSearchParams(await text(incoming))));
      outgoing
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ redirect_uri: `${address}/merci` }));
    });
    await once(server.listen(Number(new URL(address).port), '127.0.0.1'), 'listening');
    return hotel;
  }

  /** What follows `?` in a link of the hotel. */
  asks(kind: Kind, ...claims: readonly string[]): string {
    const responseUri = `${this.address}/answers`;
    const paths = claims.map((claim) => ({ path: pathOf(kind, claim) }));
    const query = { credentials: [{ id: kind, ...kinds[kind], claims: paths }] };
    return new URLSearchParams({
      ...{ client_id: `redirect_uri:${responseUri}`, response_uri: responseUri, response_type: 'vp_token' },
      ...{ response_mode: 'direct_post', nonce: randomUUID(), state: randomUUID() },
      dcql_query: JSON.stringify(query),
    }).toString();
  }

  /** The last answer, as it came. */
  received(kind: Kind): string {
    const tokens = JSON.parse(this.answers.at(-1)?.['vp_token'] ?? '{}') as Partial<Record<Kind, string[]>>; // as it asked
    return tokens[kind]?.[0] ?? '';
  }

  /** Claims that the last answer showed; of an mdoc, its bytes say which. */
  shown(kind: Kind): Readonly<Record<string, unknown>> {
    const disclosures = this.received(kind).split('~').slice(1, -1);
    const read = (one: string): unknown[] => JSON.parse(Buffer.from(one, 'base64url').toString());
    return Object.fromEntries(disclosures.map((one) => read(one).slice(1)));
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }
}
