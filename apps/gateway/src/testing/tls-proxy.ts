/**
 * A reverse proxy as operators put one before the gateway: it ends TLS, and serves the gateway below a path of its host.
 * The well-known documents of an issuer lie at the root of the host, so it has one rule more for those.
 */
import { certify } from '@gun/wallet-server/certified-key';
import { KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { request as requestPlain, type IncomingMessage } from 'node:http';
import { createServer, request as requestSecure } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Http } from './wallets/foreign-wallet';

/** Below the path of the gateway, or a well-known document for it; anything else is another application's. */
function behind(url: string, path: string): string | undefined {
  if (url.startsWith(`${path}/`)) return url.slice(path.length);
  const [, name, rest] = /^\/\.well-known\/([a-z-]+)(\/.*)$/.exec(url) ?? [];
  return rest?.startsWith(`${path}/`) ? `/.well-known/${name}${rest.slice(path.length)}` : undefined;
}

export interface TlsProxy {
  /** What the world calls the gateway. */
  readonly publicUrl: string;
  /** The port on which the gateway listens, once it does. */
  gatewayPort: number;
  /** A client that trusts this proxy and speaks nothing but TLS. */
  readonly http: Http;
  close(): Promise<void>;
}

export async function openTlsProxy(path: string): Promise<TlsProxy> {
  const authority = await certify({ name: 'Authority of the host', ca: true });
  const leaf = await certify({ name: 'localhost', by: authority });
  const key = KeyObject.from(leaf.pair.privateKey as never).export({ format: 'pem', type: 'pkcs8' }); // two types of one key
  const server = createServer({ key, cert: leaf.certificate.toString() });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo; // it listens on a port
  const publicUrl = `https://localhost:${port}${path}`;
  const ca = authority.certificate.toString();
  const http: Http = async (method, url, headers = {}, body) => {
    if (!url.startsWith('https://')) throw new Error(`${url} is not under TLS`);
    const trust = { ca, checkServerIdentity: () => undefined }; // its name is in no extension
    const sent = requestSecure(url, { method, headers, ...trust }).end(body);
    const [answer] = (await once(sent, 'response')) as [IncomingMessage]; // of this event
    const named = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
    return { status: answer.statusCode ?? 0, headers: Object.fromEntries(named), text: await text(answer) };
  };
  const proxy = { publicUrl, gatewayPort: 0, http, close: async () => void server.close() };
  server.on('request', (incoming, outgoing) => {
    const inner = behind(incoming.url ?? '', path);
    if (inner === undefined) return void outgoing.writeHead(404).end('another application');
    const headers = { ...incoming.headers, 'x-forwarded-proto': 'https', host: 'gateway.internal' };
    const target = { host: '127.0.0.1', port: proxy.gatewayPort, path: inner, method: incoming.method, headers };
    const passed = requestPlain(target, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    passed.on('error', () => outgoing.writeHead(502).end());
    incoming.pipe(passed);
  });
  return proxy;
}
