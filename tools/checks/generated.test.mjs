import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { withMap } from '../map.mjs';
import { differences } from './generated.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'gun-generated-test-'));
after(() => rmSync(scratch, { recursive: true }));

function folder(name, texts) {
  for (const [file, text] of Object.entries(texts)) {
    mkdirSync(join(scratch, name, file, '..'), { recursive: true });
    writeFileSync(join(scratch, name, file), text);
  }
  return join(scratch, name);
}

test('a stale, a missing and a left-over file are told', () => {
  const written = folder('written', { 'taxes/late.md': 'new', 'taxes/due.md': 'same', 'index.md': 'x' });
  const committed = folder('committed', { 'taxes/late.md': 'old', 'taxes/due.md': 'same', 'gone.md': 'x' });
  const told = ['index.md is missing', 'taxes/late.md is stale', 'gone.md is written by nothing'];
  assert.deepEqual(differences(written, committed), told);
  assert.deepEqual(differences(written, written), []);
});

const floors = [
  { storey: 1, domains: [{ domain: 'identity', sentence: 'Who is acting.' }] },
  { storey: 2, domains: [{ domain: 'taxes', sentence: 'What is owed.' }] },
];

test('the map is drawn between its markers, highest storey first, and drawing it again changes nothing', async () => {
  const drawn = await withMap('# House\n\n<!-- map -->\nold\n<!-- /map -->\n\nAfter.\n', floors);
  assert.match(drawn, /^# House[^]*\[taxes\]\(libs\/taxes\/README\.md\)[^]*identity[^]*After\.\n$/);
  assert.doesNotMatch(drawn, /old/);
  assert.equal(await withMap(drawn, floors), drawn);
});

test('a text without a place for the map is told', async () =>
  assert.rejects(withMap('# House\n', floors), /no place for the map/));
