/**
 * What stands between the network and the pages. Each page leaves with a Content-Security-Policy made from its own
 * scripts; public ones are kept for ten seconds and outlive the gateway.
 */
import { NextResponse, type NextRequest } from 'next/server';
import { randomUUID } from 'node:crypto';
import { contentPolicy } from './serving/content-policy';
import { createPageCache, type KeptPage, type MadePage } from './serving/page-cache';
import { pageKind, type PageKind } from './serving/page-kind';
import { asksForPage } from './serving/page-request';
import { settings } from './serving/settings';
import { languageOfPath } from './site/language-of-path';

/** Marks our own question for a page, so that it is answered by Next and not by this file again. */
const ownHeader = 'gun-make-page';
const ownSecret = randomUUID();
const incompleteMark = 'name="gun-incomplete"';

const { port, strictPolicy, ...addresses } = settings();
const policyOf = (html: string, kind?: PageKind) => contentPolicy(html, addresses, kind);
const pageAt = createPageCache({ make: makePage, policyOf });

async function makePage(address: string): Promise<MadePage> {
  const made = await ask(address);
  // Of an address that does not exist, Next sends an empty page that a script fills.
  return made.status === 404 ? { ...(await ask(`/${languageOfPath(address)}/not-found`)), status: 404 } : made;
}

async function ask(address: string): Promise<MadePage> {
  const answer = await fetch(`http://127.0.0.1:${port}${address}`, {
    headers: { [ownHeader]: ownSecret },
    redirect: 'manual',
  });
  const html = await answer.text();
  return { status: answer.status, html, incomplete: html.includes(incompleteMark) };
}

export default async function proxy(request: NextRequest): Promise<Response> {
  const { pathname, search } = request.nextUrl;
  const kind = pageKind(pathname);
  if (kind === 'noLanguage') return NextResponse.redirect(new URL(`/fr${pathname}${search}`, request.url));
  const own = request.headers.get(ownHeader) === ownSecret;
  if (own || !asksForPage(request) || !strictPolicy) return NextResponse.next();

  const keep = kind === 'public' && search === '';
  const page = keep ? await pageAt(pathname) : withPolicy(await makePage(pathname + search), kind);
  const answer = answerWith(page, keep && !page.incomplete, request.headers.get('if-none-match'));
  if (kind === 'ageProof') answer.headers.set('Referrer-Policy', 'no-referrer');
  return answer;
}

const withPolicy = (made: MadePage, kind: PageKind): KeptPage => ({
  ...made,
  etag: '',
  policy: policyOf(made.html, kind),
});

function answerWith({ status, html, etag, policy }: KeptPage, keep: boolean, known: string | null): Response {
  const headers = new Headers({
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy,
    'Cache-Control': keep
      ? 'public, max-age=0, s-maxage=10, stale-while-revalidate=60, stale-if-error=86400'
      : 'no-store',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    ...(keep && { ETag: etag }),
  });
  if (keep && status === 200 && known === etag) return new Response(null, { status: 304, headers });
  return new Response(html, { status, headers });
}

export const config = { matcher: ['/((?!_next|health|.*\\..*).*)'] };
