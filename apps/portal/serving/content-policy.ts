/**
 * Content-Security-Policy of a page, from the page itself: the hashes of the scripts that Next wrote into it. Nothing
 * inline that we did not write can run, and no page needs a nonce, which would forbid keeping it.
 */
import { createHash } from 'node:crypto';
import type { PageKind } from './page-kind';
import type { Settings } from './settings';

const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g;

export function scriptHashes(html: string): string[] {
  const scripts = [...html.matchAll(inlineScript)].map(([, script = '']) => script);
  return [...new Set(scripts)].map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
}

type Addresses = Pick<Settings, 'gateway' | 'issuer' | 'ageVerifiers'>;

/**
 * The one page that answers a site speaks to the listed verifiers, and sends a form to a site that we do not know. After
 * a sign-in it speaks to them from the document of the callback.
 */
function ageProofPlaces({ gateway, ageVerifiers }: Addresses, kind: PageKind) {
  const onThisMachine = gateway.startsWith('http:') ? ' http://localhost:*' : '';
  return {
    connect: kind === 'ageProof' || kind === 'bare' ? ageVerifiers.map((origin) => ` ${origin}`).join('') : '',
    form: kind === 'ageProof' ? ` https:${onThisMachine}` : '',
  };
}

export function contentPolicy(html: string, addresses: Addresses, kind: PageKind = 'public'): string {
  const { gateway, issuer } = addresses;
  const identityProvider = new URL(issuer).origin;
  const places = ageProofPlaces(addresses, kind);
  return [
    "default-src 'self'",
    ["script-src 'self'", ...scriptHashes(html)].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self' ${gateway} ${identityProvider}${places.connect}`,
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    `form-action 'self'${places.form}`,
  ].join('; ');
}
