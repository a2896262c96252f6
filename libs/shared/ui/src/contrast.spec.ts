import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';

type Scheme = 'light' | 'dark';
const schemes: Scheme[] = ['light', 'dark'];

const tokens = readFileSync(new URL('./styles/tokens.css', import.meta.url), 'utf8');
const pairs = [...tokens.matchAll(/(--[\w-]+):\s*light-dark\((#\w{6}),\s*(#\w{6})\)/g)];
const colours = new Map(pairs.map(([, token, light, dark]) => [token, { light, dark }]));

function luminance(colour: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function colourOf(token: string, scheme: Scheme) {
  const colour = colours.get(token)?.[scheme];
  if (!colour) throw new Error(`${token} is not a pair of colours in tokens.css`);
  return colour;
}

/** WCAG 2.2, relative luminance of the lighter over the darker. */
function contrast(front: string, ground: string, scheme: Scheme) {
  const [a, b] = [luminance(colourOf(front, scheme)), luminance(colourOf(ground, scheme))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const grounds = ['--paper', '--sheet', '--sunk', '--sunk-2'];
const tints = ['--brand-tint', '--brass-tint', '--ok-tint', '--danger-tint'];

/** Every text on every ground it is written on; the design promises 7:1, more than the 4.5:1 of the law. */
const texts: [string, string][] = [
  ...[...grounds, ...tints].map((ground): [string, string] => ['--ink', ground]),
  ...grounds.map((ground): [string, string] => ['--ink-2', ground]),
  ...['--paper', '--sheet', '--sunk', '--brand-tint', '--brass-tint'].map((ground): [string, string] => [
    '--brand',
    ground,
  ]),
  ...['--paper', '--sheet', '--sunk', '--brand-tint'].map((ground): [string, string] => ['--brand-strong', ground]),
  ['--on-brand', '--brand'],
  ['--on-brand', '--brand-strong'],
  ['--on-brand', '--danger'],
  ['--on-band', '--band'],
  ['--band-2', '--band'],
  ['--brass-ink', '--brass-tint'],
  ['--brass-ink', '--paper'],
  ['--ok', '--ok-tint'],
  ['--ok', '--paper'],
  ['--danger', '--danger-tint'],
  ['--danger', '--paper'],
  ['--danger', '--sheet'],
];

/** What one must see to use a control or to read a drawing: 3:1 (WCAG 1.4.11). */
const marks: [string, string][] = [
  ...['--paper', '--sheet', '--sunk'].map((ground): [string, string] => ['--line', ground]),
  ['--brand', '--paper'],
  ['--brass', '--paper'],
  ['--brass', '--sheet'],
  ['--danger', '--paper'],
  ['--ok', '--paper'],
  ['--brass-fill', '--band'],
  ...grounds.map((ground): [string, string] => ['--focus-ring', ground]),
];

describe.each(schemes)('in the %s scheme', (scheme) => {
  test.each(texts)('%s can be read on %s', (front, ground) => {
    expect(contrast(front, ground, scheme)).toBeGreaterThanOrEqual(7);
  });

  test.each(marks)('%s can be told apart on %s', (front, ground) => {
    expect(contrast(front, ground, scheme)).toBeGreaterThanOrEqual(3);
  });
});

test('the two colours of the focus stand out on any ground, one or the other', () => {
  for (const scheme of schemes) {
    for (const ground of [...grounds, '--band', '--brand']) {
      const best = Math.max(...['--focus-ring', '--focus-halo'].map((ring) => contrast(ring, ground, scheme)));
      expect([scheme, ground, best >= 3]).toEqual([scheme, ground, true]);
    }
  }
});

test('no colour token escapes these comparisons, except hair lines and the flag', () => {
  const compared = new Set([...texts, ...marks].flat());
  const decorative = new Set(['--hair', '--be-1', '--be-2', '--be-3', '--focus-halo']);
  expect([...colours.keys()].filter((token) => !compared.has(token ?? '') && !decorative.has(token ?? ''))).toEqual([]);
});
