// After `next build`: the standalone server needs the browser's files beside it. Then the pages are weighed, so that a
// heavy import is found here and not by a citizen on a train.
import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { judge, weigh } from '../../tools/checks/budgets.mjs';
import { servedScript } from '../../tools/checks/script-parts.mjs';

const built = '.next';
const served = `${built}/standalone/apps/portal/.next/static`;
cpSync('public', `${built}/standalone/apps/portal/public`, { recursive: true });
cpSync(`${built}/static`, served, { recursive: true, filter: (file) => !file.endsWith('.map') });
for (const script of globSync(`${served}/**/*.js`)) writeFileSync(script, servedScript(readFileSync(script, 'utf8')));

const heavy = judge('portal', weigh(built), console.log);
if (heavy.length > 0) {
  console.error('A page is over its budget: look for an import that brings a whole library into the browser.');
  process.exit(1);
}
