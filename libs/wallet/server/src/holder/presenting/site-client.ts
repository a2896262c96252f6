/**
 * Calls the sites that ask: with patience and size bounded, no redirect followed, and a name resolved once, so that what
 * was looked at is what is called.
 */
import { Inject, Injectable } from '@nestjs/common';
import { lookup as resolve, type LookupAddress, type LookupOptions } from 'node:dns';
import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isOnOwnMachine, walletConfigToken, type WalletConfig } from '../../wallet-config';
import { isPublicAddress, siteAddress } from './site-address';

export interface SiteAnswer {
  readonly status: number;
  readonly text: string;
}

const patienceMs = 4_000;
const largestAnswer = 200_000;
type Answered = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void;

/** Resolves a name, and refuses it when any of its addresses is inside. */
function resolveOutside(host: string, options: LookupOptions, answered: Answered): void {
  resolve(host, { ...options, all: true }, (error, addresses) => {
    const isInside = !error && !addresses.every(({ address }) => isPublicAddress(address));
    const [first] = addresses ?? [];
    if (error || isInside || !first) return answered(error ?? new Error(`${host} is not outside`), '');
    return options.all ? answered(null, addresses) : answered(null, first.address, first.family);
  });
}

async function textOf(answer: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  const bytes = answer as AsyncIterable<Buffer>; // no encoding was set
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > largestAnswer) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

@Injectable()
export class SiteClient {
  constructor(@Inject(walletConfigToken) private readonly config: WalletConfig) {}

  /** Posts a form, or reads when there is none. Undefined: not to be called, silent, slow, or too long. */
  async call(address: string, form?: Readonly<Record<string, string>>): Promise<SiteAnswer | undefined> {
    const inDevelopment = isOnOwnMachine(this.config);
    const url = siteAddress(address, inDevelopment);
    if (!url) return undefined;
    const body = form && new URLSearchParams(form).toString();
    try {
      const answer = await this.send(url, body, inDevelopment ? {} : { lookup: resolveOutside });
      const text = await textOf(answer);
      return text === undefined ? undefined : { status: answer.statusCode ?? 0, text };
    } catch {
      return undefined;
    }
  }

  private send(url: URL, body: string | undefined, guard: Pick<RequestOptions, 'lookup'>): Promise<IncomingMessage> {
    const request = url.protocol === 'https:' ? requestHttps : requestHttp;
    const headers = {
      accept: 'application/oauth-authz-req+jwt, application/json',
      ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
    };
    const options = { method: body === undefined ? 'GET' : 'POST', headers, ...guard };
    return new Promise((answered, failed) => {
      const sent = request(url, { ...options, signal: AbortSignal.timeout(patienceMs) }, answered);
      sent.on('error', failed).end(body);
    });
  }
}
