/**
 * Content-Security-Policy of the back office. A static page runs only the inline scripts whose hashes the build wrote
 * down; a page made on demand runs those that carry its nonce. `blob:` frames show the decision before it is taken.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Settings } from './settings';

const file = '.next/csp.json';
const hashes: Readonly<Record<string, string>> = existsSync(file)
  ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) // written by csp.mjs
  : {};

/** What a page may run: the hashes of its own scripts, or undefined when it is made on demand. */
export const hashesOf = (path: string): string | undefined => hashes[path];

export function contentPolicy(inline: string, { gateway, issuer }: Settings): string {
  return [
    "default-src 'self'",
    `script-src 'self' ${inline}`,
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self' ${gateway} ${new URL(issuer).origin}`,
    'frame-src blob:',
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ].join('; ');
}
