import { expect, test } from '@jest/globals';
import { drawableOnly } from './drawable-text';
import { paperTemplate } from '../templates/paper-template';
import { compileTypst } from './typst-compiler';
import { paperWording } from '../wording/paper-wording';

const head = { language: 'fr', title: 'T', reference: '', author: 'A', description: 'D', running: '', foot: '' };

/** The frame of every paper around one text. */
const pdfOf = (text: string): Buffer =>
  compileTypst({
    template: `${paperTemplate}\n#d.text`,
    standard: 'ua-1',
    at: new Date(0),
    data: { ...head, words: paperWording.fr, text },
  });

/** Every sign that stays as it is, but for the ones that only shape their neighbour. */
const kept = Array.from({ length: 0x1_fb00 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .filter((sign) => !/\p{M}|\p{Cc}/u.test(sign) && drawableOnly(sign) === sign);

test('our fonts have a shape for every sign that stays as it is', () => {
  expect(kept.length).toBeGreaterThan(3000);
  expect(pdfOf(kept.join(' ')).subarray(0, 5).toString()).toBe('%PDF-');
});

test.each([
  ['Greek', 'Γεωργίου Παπαδόπουλος'],
  ['Bulgarian', 'Щастлива Иванова'],
  ['Arabic', 'شارع المثال ٩٠١'],
  ['Hebrew', 'רחוב הדוגמה'],
  ['letters that are put together', 'e\u0301 \u0142o\u0328'],
  ['emoji', '🏠 👨‍👩‍👧 👍🏽'],
])('%s is printed as it was typed', (_, text) => {
  expect(drawableOnly(text)).toBe(text);
  expect(pdfOf(text).length).toBeGreaterThan(1000);
});

test('a sign without a shape becomes a question mark, in text only', () => {
  expect(() => pdfOf('北京')).toThrow();
  expect(drawableOnly({ street: '北京 1', lines: ['a', '京'], mark: '<svg>京</svg>', count: 2 })).toEqual({
    street: '?? 1',
    lines: ['a', '?'],
    mark: '<svg>京</svg>',
    count: 2,
  });
});
