import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrongMessages } from './messages.mjs';
import { inventedTree } from './tree.mjs';

const folder = 'libs/taxes/web/src/messages';
const set = (texts) => ({
  'libs/taxes/web/src/tax.tsx': "t('bill.due')",
  ...Object.fromEntries(
    ['fr', 'nl', 'de', 'en'].map((l) => [`${folder}/${l}.json`, JSON.stringify(texts[l] ?? texts.fr)]),
  ),
});
const wrong = (texts) => wrongMessages(inventedTree(set(texts)));
const bill = (due) => ({ bill: { due } });

test('a complete set is let be', () => assert.deepEqual(wrong({ fr: bill('Le {day, date}') }), []));

for (const [what, german, said] of [
  ['a missing key', { bill: {} }, /de lacks bill\.due/],
  ['a key too many', { bill: { due: 'Am {day}', late: 'x' } }, /de has bill\.late, fr does not/],
  ['an empty sentence', bill(' '), /de says nothing at bill\.due/],
  ['another argument', bill('Am {tag}'), /de uses “tag” at bill\.due, fr uses “day”/],
  ['a tag too many', bill('<b>Am {day}</b>'), /de uses “<b>, day”/],
  ['a sentence that cannot be read', bill('Am {day'), /de cannot be read/],
  ['an unwelcome word', bill('Bitte am {day}'), /de says “Bitte”/],
  ['a shout', bill('Am {day}!'), /de says “!”/],
])
  test(`${what} is told`, () => assert.match(wrong({ fr: bill('Le {day}'), de: german }).join('\n'), said));

test('a language that is not there is told', () => {
  const { [`${folder}/nl.json`]: _, ...rest } = set({ fr: bill('x') });
  assert.deepEqual(wrongMessages(inventedTree(rest)), [`${folder}: nl missing`]);
});

test('a group that nothing shows is told', () =>
  assert.deepEqual(wrong({ fr: { ...bill('x'), forgotten: { a: 'x' } } }), [`${folder}: nothing shows “forgotten”`]));

test('an unwelcome word in code is told', () => {
  const file = 'libs/taxes/contract/src/tax-problems.ts';
  const told = wrongMessages(inventedTree({ [file]: "detail: { fr: 'Numéro invalide.', en: 'Write ten digits.' }" }));
  assert.deepEqual(told, [`${file}: fr says “invalide” in “Numéro invalide.”`]);
});
