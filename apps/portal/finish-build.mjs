// After `next build`: the standalone server needs the browser's files beside it. Then the scripts of each kind of page
// are weighed against an empty page of Next, so that a heavy import is found here and not by a citizen on a train.
import { cpSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const built = '.next';
cpSync(`${built}/static`, `${built}/standalone/apps/portal/.next/static`, { recursive: true });

/** What Next 16.4.5 sends for an empty page, in kilobytes, compressed. */
const emptyPage = 133.8;
/** Kilobytes above that. Personal pages carry the session, the cache and the sentences; 25 is where they should go. */
const budgets = { 'fr/accessibility': 6, 'fr/sign-in': 25, 'fr/dossiers': 41 };

const weigh = (file) => gzipSync(readFileSync(`${built}/${file}`)).length;

function scriptsOf(page) {
  const html = readFileSync(`${built}/server/app/${page}.html`, 'utf8');
  const tags = [...html.matchAll(/<script[^>]*\ssrc="\/_next\/([^"?]+)[^>]*>/g)].filter(
    ([tag]) => !/nomodule/i.test(tag),
  );
  return [...new Set(tags.map(([, file]) => file))];
}

let heavy = false;
for (const [page, budget] of Object.entries(budgets)) {
  const weight = scriptsOf(page).reduce((sum, file) => sum + weigh(file), 0) / 1000 - emptyPage;
  heavy ||= weight > budget;
  console.log(`/${page}: ${weight.toFixed(1)} KB of scripts above an empty page (budget ${budget})`);
}
if (heavy) {
  console.error('A page is over its budget: look for an import that brings a whole library into the browser.');
  process.exit(1);
}
