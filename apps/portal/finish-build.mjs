// After `next build`: the standalone server needs the browser's files beside it. Then the pages are weighed, so that a
// heavy import is found here and not by a citizen on a train.
import { hash } from 'node:crypto';
import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { judge, weigh } from '../../tools/checks/budgets.mjs';
import { servedScript } from '../../tools/checks/script-parts.mjs';

const built = '.next';
const served = `${built}/standalone/apps/portal/.next/static`;
cpSync('public', `${built}/standalone/apps/portal/public`, { recursive: true });
// Whoever took their accesses along checks them with this one file, at an address that never changes, beside its fingerprint.
const program = 'gun-verify-accesses.mjs';
const verifier = readFileSync('../access-verifier/dist/main.mjs');
writeFileSync(`${built}/standalone/apps/portal/public/${program}`, verifier);
writeFileSync(`${built}/standalone/apps/portal/public/${program}.sha256`, `${hash('sha256', verifier)}  ${program}\n`);
cpSync(`${built}/static`, served, { recursive: true, filter: (file) => !file.endsWith('.map') });
for (const script of globSync(`${served}/**/*.js`)) writeFileSync(script, servedScript(readFileSync(script, 'utf8')));

const heavy = judge('portal', weigh(built), console.log);
if (heavy.length > 0) {
  console.error('A page is over its budget: look for an import that brings a whole library into the browser.');
  process.exit(1);
}
