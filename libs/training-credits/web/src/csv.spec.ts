import { expect, test } from '@jest/globals';
import { csvOf } from './csv';

test('quotes what would end a cell, and keeps a course that looks like a formula a text', () => {
  const course = '=HYPERLINK("http://example.org")';
  expect(
    csvOf([
      ['Cours', 'A;"b"'],
      [course, '-5'],
    ]),
  ).toBe(`\u{feff}"Cours";"A;""b"""\r\n"'=HYPERLINK(""http://example.org"")";"'-5"\r\n`);
});
