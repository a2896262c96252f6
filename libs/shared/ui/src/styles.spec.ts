import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('./styles/', import.meta.url);
const sheets = readdirSync(folder).map((name) => ({ name, css: readFileSync(new URL(name, folder), 'utf8') }));

/** Loaded by the pages that show them, after the index. */
const apart = ['clock.css', 'desk.css', 'form-page.css', 'gallery.css', 'messages.css'];

test('every sheet is in the index, after the order of the layers, or loaded apart', () => {
  const index = sheets.find(({ name }) => name === 'index.css')?.css ?? '';
  expect(index).toMatch(/@layer reset, tokens, base, components, utilities, print;\s*@import/);
  const imported = [...index.matchAll(/@import '\.\/(.+)';/g)].map(([, name]) => name);
  expect([...imported, ...apart, 'index.css'].sort()).toEqual(sheets.map(({ name }) => name).sort());
});

test('colours are named once, in the tokens, except on papers that are always white', () => {
  const always = new Set(['tokens.css', 'desk.css', 'sheet.css', 'print.css']);
  const strays = sheets.filter(({ name, css }) => !always.has(name) && /#[0-9a-f]{3,8}\b/i.test(css));
  expect(strays.map(({ name }) => name)).toEqual([]);
});

test('every token that is used is declared', () => {
  const all = sheets.map(({ css }) => css).join('\n');
  const declared = new Set([...all.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
  const used = [...all.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name);
  expect(used.filter((name) => !declared.has(name))).toEqual([]);
});

test('directions are logical, so that a right-to-left language would be mirrored', () => {
  const physical = /(?:margin|padding|border)-(?:left|right)\b|text-align: (?:left|right)|[\s;{](?:left|right):/;
  expect(sheets.filter(({ css }) => physical.test(css)).map(({ name }) => name)).toEqual([]);
});
