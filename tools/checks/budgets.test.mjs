import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { judge, weigh } from './budgets.mjs';

const build = mkdtempSync(join(tmpdir(), 'gun-budgets-test-'));
after(() => rmSync(build, { recursive: true }));

function write(file, text) {
  mkdirSync(dirname(join(build, file)), { recursive: true });
  writeFileSync(join(build, file), text);
}
/** Text that gzip cannot make smaller than about the bytes that were drawn. */
const incompressible = (bytes) => randomBytes(bytes).toString('base64');

function page(route, scripts, styles) {
  const manifest = {
    entryJSFiles: { layout: ['shared.js'], page: ['shared.js', ...scripts] },
    entryCSSFiles: { page: styles.map((path) => ({ path, inlined: false })) },
  };
  const noted = `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};
    globalThis.__RSC_MANIFEST["${route}/page"] = ${JSON.stringify(manifest)};`;
  write(`server/app${route}/page_client-reference-manifest.js`, noted);
}

write('framework.js', incompressible(133_000));
write('shared.js', incompressible(2000));
write('heavy.js', incompressible(9000));
write('style.css', incompressible(11_000));
write('build-manifest.json', JSON.stringify({ rootMainFiles: ['framework.js'] }));
page('/[locale]/(public)/light', [], []);
page('/[locale]/(public)/heavy', ['heavy.js'], []);
page('/[locale]/(public)/painted', [], ['style.css']);
page('/[locale]/(personal)/heavy', ['heavy.js'], ['style.css']);

test('a file that two segments load is weighed once', () => {
  const light = weigh(build).find(({ route }) => route.endsWith('light'));
  assert.ok(light.script > 135_000 && light.script < 137_500, `${light.script}`);
});

test('what a chosen library weighs in a page is told apart, and does not count against its budget', () => {
  const [own, library] = [incompressible(2000), incompressible(9000)];
  write('mixed.js', `${own}${'\n'}${library}${'\n'}//# sourceMappingURL=mixed.js.map`);
  const sources = ['libs/own.ts', 'node_modules/@tanstack/query-core/src/query.ts'].map(
    (path) => `turbopack:///[project]/${path}`,
  );
  write('mixed.js.map', JSON.stringify({ version: 3, sources, mappings: 'AAAA;ACAA' }));
  page('/[locale]/(public)/mixed', ['mixed.js'], []);
  const mixed = weigh(build).find(({ route }) => route.endsWith('mixed'));
  assert.ok(mixed.chosen > 8500 && mixed.chosen < 9500, `${mixed.chosen}`);
  assert.deepEqual(
    judge('portal', [mixed], () => {}),
    [],
  );
  rmSync(join(build, 'server/app/[locale]/(public)/mixed'), { recursive: true });
});

test('a page that weighs too much is told, by the budget of its kind', () => {
  const printed = [];
  const over = judge('portal', weigh(build), (line) => printed.push(line));
  assert.deepEqual(over, ['portal/[locale]/(public)/heavy', 'portal/[locale]/(public)/painted']);
  assert.equal(printed.filter((line) => line.includes('OVER')).length, 2);
  assert.deepEqual(
    judge('backoffice', weigh(build), () => {}),
    [],
  );
});
