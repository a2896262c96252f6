import { expect, test } from '@jest/globals';
import type { JsonRecord } from '../../sd-jwt/jws';
import { ensureOneDocument } from './one-document';

const copy = (claims: JsonRecord, disclosable: readonly string[] = []) => ({
  claims: { vct: 'https://university.example/degree', ...claims },
  disclosable,
});
const check = (...copies: ReturnType<typeof copy>[]) => {
  ensureOneDocument(copies, 'dc+sd-jwt');
};

test('copies that say the same are one document, whenever each was signed', () => {
  expect(() =>
    check(copy({ title: 'Bachelor', year: 1, iat: 1 }), copy({ iat: 2, year: 1, title: 'Bachelor' })),
  ).not.toThrow();
  expect(() => check(copy({ title: 'B' }, ['title', 'year']), copy({ title: 'B' }, ['year', 'title']))).not.toThrow();
});

test.each([
  ['says something else', copy({ title: 'Master' })],
  ['says more', copy({ title: 'Bachelor', number: 7 })],
  ['says less', copy({})],
  ['shows what the first hides', copy({ title: 'Bachelor' }, [])],
])('a copy that %s is not the document that the holder reads', (_what, other) => {
  expect(() => check(copy({ title: 'Bachelor' }, ['title']), other)).toThrow();
});

test('what nobody could read before it is shown is not kept', () => {
  const many = Object.fromEntries(Array.from({ length: 61 }, (_, at) => [`claim${at}`, at]));
  expect(() => check(copy(many))).toThrow();
  expect(() => check(copy({ 'address.street': 'Teststraat', address: { street: 'Proefstraat' } }))).toThrow();
});

test('names of an mdoc hold dots, and mislead nobody', () => {
  const mdoc = { claims: { 'org.iso.18013.5.1': { family_name: 'Test' } }, disclosable: [] };
  expect(() => {
    ensureOneDocument([mdoc, mdoc], 'mso_mdoc');
  }).not.toThrow();
});
