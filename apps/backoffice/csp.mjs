// After `next build`: the hashes of the inline scripts of each static page, for its Content-Security-Policy.
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';

const pages = '.next/server/app/';
const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g;

const hashOf = (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
const addressOf = (file) => `/${file.slice(pages.length, -'.html'.length)}`;

function hashesIn(file) {
  const scripts = [...readFileSync(file, 'utf8').matchAll(inlineScript)].map(([, script]) => script);
  return [...new Set(scripts.map(hashOf))].join(' ');
}

const hashes = Object.fromEntries(globSync(`${pages}**/*.html`).map((file) => [addressOf(file), hashesIn(file)]));
writeFileSync('.next/standalone/apps/backoffice/.next/csp.json', JSON.stringify(hashes));
