/**
 * Content-Security-Policy of a page, from the page itself: the hashes of the scripts that Next wrote into it. Nothing
 * inline that we did not write can run, and no page needs a nonce, which would forbid keeping it.
 */
import { createHash } from 'node:crypto';
import type { Settings } from './settings';

const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g;

export function scriptHashes(html: string): string[] {
  const scripts = [...html.matchAll(inlineScript)].map(([, script = '']) => script);
  return [...new Set(scripts)].map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
}

export function contentPolicy(html: string, { gateway, issuer }: Pick<Settings, 'gateway' | 'issuer'>): string {
  const identityProvider = new URL(issuer).origin;
  return [
    "default-src 'self'",
    ["script-src 'self'", ...scriptHashes(html)].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self' ${gateway} ${identityProvider}`,
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ].join('; ');
}
