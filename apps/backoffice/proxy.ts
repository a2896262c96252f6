/**
 * What stands between the network and the pages: the language in the address, a strict policy on each answer, and a page
 * that can be read without scripts where there is none.
 */
import { routing } from '@gun/i18n';
import { languageFrom } from '@gun/kernel';
import createMiddleware from 'next-intl/middleware';
import { NextRequest, NextResponse } from 'next/server';
import { randomBytes } from 'node:crypto';
import { contentPolicy, hashesOf } from './serving/content-policy';
import { findMissingPage, notFoundPath, wantsPage } from './serving/missing-page';
import { settings } from './serving/settings';

const callback = '/sign-in/callback';
const current = settings();
const localised = createMiddleware(routing);

const fixedHeaders = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
};

export default async function proxy(request: NextRequest): Promise<Response> {
  const path = request.nextUrl.pathname;
  if (path === callback) return toCallbackPage(request);
  if (current.strictPolicy && hashesOf(path) === undefined && wantsPage(request)) {
    const missing = await findMissingPage(path, current.port);
    if (missing !== undefined) return new Response(missing, { status: 404, headers: headersOfMissing(path) });
  }
  const nonce = randomBytes(16).toString('base64');
  const policy = contentPolicy(hashesOf(path) ?? `'nonce-${nonce}'`, current);
  const headers = new Headers(request.headers);
  // Next reads the nonce of a page made on demand from the policy of the request
  if (current.strictPolicy) headers.set('content-security-policy', policy);

  const answer = localised(new NextRequest(request.url, { headers, method: request.method }));
  for (const [name, value] of Object.entries(fixedHeaders)) answer.headers.set(name, value);
  if (current.strictPolicy) answer.headers.set('Content-Security-Policy', policy);
  return answer;
}

const headersOfMissing = (path: string): HeadersInit => ({
  ...fixedHeaders,
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': contentPolicy(hashesOf(notFoundPath(path)) ?? '', current),
  'Cache-Control': 'no-store',
});

/**
 * One fixed address takes the answer of the identity provider; its page is in the language of the browser. A redirect, for
 * the answer stays in the fragment; a rewrite is fetched over HTTP where Next does not recognise its own host.
 */
function toCallbackPage({ nextUrl, url, headers }: NextRequest): Response {
  const language = languageFrom(headers.get('accept-language') ?? undefined);
  return NextResponse.redirect(new URL(`/${language}${callback}${nextUrl.search}`, url), { headers: fixedHeaders });
}

export const config = { matcher: ['/((?!_next|health|config\\.json|.*\\..*).*)'] };
