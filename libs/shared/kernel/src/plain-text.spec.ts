import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { PlainLine, PlainText, plainTextFault } from './plain-text';

const welcome = [
  "O'Brien-Müller Ñ",
  'É',
  'Ø',
  '李',
  'Nguyễn Thị Ánh',
  'محمد',
  'שרה',
  'Łukasz Żółć',
  '👩🏽‍🚀 Ada',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '-0',
  'NaN',
  'null',
  '1e400',
  '9007199254740993',
];

/** Payloads against other systems: here they are words like any others. */
const literal = [
  "'; DROP TABLE dossier; --",
  "' OR '1'='1",
  '*)(uid=*))(|(uid=*',
  "' or count(/*)=1 or 'a'='b",
  '{{7*7}} ${7*7} #{7*7} <%= 7*7 %>',
  '=HYPERLINK("http://example.org","x")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '+1+1',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '../../etc/passwd',
  '%0d%0aSet-Cookie: a=b',
  '__proto__',
];

const refused: [string, string, string][] = [
  ['NUL', 'a\u0000b', 'control'],
  ['an escape sequence', '\u001b[2Jgone', 'control'],
  ['a delete', 'a\u007f', 'control'],
  ['a C1 control', 'a\u0085b', 'control'],
  ['a lone high surrogate', 'a\ud83d', 'loneSurrogate'],
  ['a lone low surrogate', '\ude00a', 'loneSurrogate'],
  ['a right-to-left override', 'invoice\u202efdp.exe', 'direction'],
  ['an isolate that is never closed', '\u2066admin', 'direction'],
  ['a tower of combining marks', `e${'\u0301'.repeat(200)}`, 'combining'],
  ['a text that is too long', 'x'.repeat(101), 'tooLong'],
  ['ten megabytes', 'x'.repeat(10_000_000), 'tooLong'],
];

describe('free text', () => {
  test.each(welcome)('welcomes %s', (text) => expect(PlainText(100).parse(text)).toBe(text.normalize('NFC')));
  test.each(literal)('keeps %s literally', (text) => expect(PlainText(100).parse(text)).toBe(text));

  test.each(refused)('refuses %s', (_, text, reason) => {
    const answer = PlainText(100).safeParse(text);
    expect(answer.success).toBe(false);
    expect(answer.error?.issues).toEqual([expect.objectContaining({ code: 'custom', params: { reason } })]);
  });

  test('refuses a tower of marks before normalising it', () =>
    expect(plainTextFault(`e${'\u0301\u0323'.repeat(5_000)}`, 10_000)).toBe('combining'));

  test('joins an accent to its letter', () => expect(PlainText(4).parse('cafe\u0301')).toBe('café'));
  test('counts an emoji as one character', () => {
    expect(PlainText(2).safeParse('😀😀').success).toBe(true);
    expect(PlainText(2).safeParse('😀😀😀').success).toBe(false);
  });
  test('keeps lines and tabs, with one kind of line end', () =>
    expect(PlainText(20).parse('a\r\nb\rc\n\td')).toBe('a\nb\nc\n\td'));
  test('on one line refuses a line break, even one that is disguised', () => {
    expect(PlainLine(20).safeParse('a\nb').error?.issues[0]).toMatchObject({ params: { reason: 'lineBreak' } });
    expect(PlainLine(20).safeParse('a\u2028b').success).toBe(false);
    expect(PlainLine(20).parse("O'Brien-Müller Ñ")).toBe("O'Brien-Müller Ñ");
  });
  test('can be required, and says its length in the API description', () => {
    expect(PlainText(100).min(1).safeParse('').success).toBe(false);
    expect(z.toJSONSchema(PlainText(100))).toMatchObject({ type: 'string', maxLength: 100 });
  });

  test('answers every possible text, and accepts its own answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        const answer = PlainText(100).safeParse(text);
        if (answer.success) expect(PlainText(100).parse(answer.data)).toBe(answer.data);
      }),
    );
  });
});
