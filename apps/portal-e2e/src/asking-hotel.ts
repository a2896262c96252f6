/** A hotel that asks wallets to show a diploma (OpenID4VP 1.0, unsigned: in development only), and keeps what it is sent. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { counter } from './counter';

const vct = 'urn:eu.europa.ec.eudi:learning:credential:1';

export class AskingHotel {
  /** What wallets sent, in the order of arrival. */
  readonly answers: Readonly<Record<string, string>>[] = [];

  private constructor(private readonly server: Server) {}

  static async open(): Promise<AskingHotel> {
    const server = createServer();
    const hotel = new AskingHotel(server);
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
        .end(JSON.stringify({ redirect_uri: `${counter.asker}/merci` }));
    });
    await once(server.listen(Number(new URL(counter.asker).port), '127.0.0.1'), 'listening');
    return hotel;
  }

  /** What follows `?` in a link of the hotel. */
  asks(...claims: readonly string[]): string {
    const responseUri = `${counter.asker}/answers`;
    const question = { id: 'diploma', format: 'dc+sd-jwt', meta: { vct_values: [vct] } };
    const query = { credentials: [{ ...question, claims: claims.map((claim) => ({ path: [claim] })) }] };
    return new URLSearchParams({
      ...{ client_id: `redirect_uri:${responseUri}`, response_uri: responseUri, response_type: 'vp_token' },
      ...{ response_mode: 'direct_post', nonce: randomUUID(), state: randomUUID() },
      dcql_query: JSON.stringify(query),
    }).toString();
  }

  /** Claims that the last answer showed. */
  get shown(): Readonly<Record<string, unknown>> {
    const { diploma } = JSON.parse(this.answers.at(-1)?.['vp_token'] ?? '{}') as { diploma?: string[] }; // as it asked
    const disclosures = (diploma?.[0] ?? '').split('~').slice(1, -1);
    const read = (one: string): unknown[] => JSON.parse(Buffer.from(one, 'base64url').toString());
    return Object.fromEntries(disclosures.map((one) => read(one).slice(1)));
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }
}
