import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';

const longestForm = 10_000;

/** Reads a small form; a longer body is cut off with an error. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > longestForm) throw new Error('the form is too long');
  }
  return new URLSearchParams(body);
}

export function sendPage(response: ServerResponse, status: number, contentSecurityPolicy: string, page: string): void {
  response
    .writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    })
    .end(page);
}

const assets: Readonly<Record<string, string>> = {
  '/assets/simulator.css': 'text/css; charset=utf-8',
  '/assets/continue.js': 'text/javascript; charset=utf-8',
  '/assets/next-latin.woff2': 'font/woff2',
};

/** Sends one of our own few files; answers whether the path was one of them. */
export async function sendAsset(path: string, response: ServerResponse): Promise<boolean> {
  const type = assets[path];
  if (type === undefined) return false;
  const content = await readFile(new URL(`.${path}`, import.meta.url));
  response.writeHead(200, { 'content-type': type, 'cache-control': 'public, max-age=300' }).end(content);
  return true;
}
