/**
 * Calls the sites of others: with patience and size bounded, no redirect followed, nothing unpacked, and a name resolved
 * once, so that what was looked at is what is called.
 */
import { Inject, Injectable } from '@nestjs/common';
import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isOnOwnMachine, walletConfigToken, type WalletConfig } from '../wallet-config';
import { resolveOutside } from './resolve-outside';
import { siteAddress } from './site-address';

export interface SiteAnswer {
  readonly status: number;
  readonly text: string;
  /** By their names in lower case. */
  readonly headers: IncomingMessage['headers'];
}

export interface SiteCall {
  /** Posted; without it the address is read. */
  readonly form?: Readonly<Record<string, string>>;
  /** Posted as JSON, in the place of a form. */
  readonly json?: unknown;
  /** Besides those that every call has. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Media types. */
  readonly accept: string;
  /** The largest answer, in bytes. */
  readonly atMost: number;
}

const patienceMs = 4_000;

async function textOf(answer: IncomingMessage, atMost: number): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  const bytes = answer as AsyncIterable<Buffer>; // no encoding was set
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > atMost) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function bodyOf({ form, json }: SiteCall): { readonly type: string; readonly body?: string } {
  if (json !== undefined) return { type: 'application/json', body: JSON.stringify(json) };
  const body = form && new URLSearchParams(form).toString();
  return { type: 'application/x-www-form-urlencoded', ...(body !== undefined && { body }) };
}

@Injectable()
export class SiteClient {
  constructor(@Inject(walletConfigToken) private readonly config: WalletConfig) {}

  /** Undefined: not to be called, silent, slow, or too long. */
  async call(address: string, call: SiteCall): Promise<SiteAnswer | undefined> {
    const inDevelopment = isOnOwnMachine(this.config);
    const url = siteAddress(address, inDevelopment);
    if (!url) return undefined;
    try {
      const answer = await this.send(url, call, inDevelopment ? {} : { lookup: resolveOutside });
      const text = await textOf(answer, call.atMost);
      return text === undefined ? undefined : { status: answer.statusCode ?? 0, text, headers: answer.headers };
    } catch {
      return undefined;
    }
  }

  private send(url: URL, call: SiteCall, guard: Pick<RequestOptions, 'lookup'>): Promise<IncomingMessage> {
    const request = url.protocol === 'https:' ? requestHttps : requestHttp;
    const { type, body } = bodyOf(call);
    const headers = {
      ...{ accept: call.accept, 'accept-encoding': 'identity', ...call.headers },
      ...(body !== undefined && { 'content-type': type }),
    };
    const options = { method: body === undefined ? 'GET' : 'POST', headers, ...guard };
    return new Promise((answered, failed) => {
      const sent = request(url, { ...options, signal: AbortSignal.timeout(patienceMs) }, answered);
      sent.on('error', failed).end(body);
    });
  }
}
