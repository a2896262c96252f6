import { describe, expect, test } from '@jest/globals';
import { answerLimits, mayBeAnswers } from './answer-limits';
import { clubAnswers, tentForm } from './example-form';

const reasonFor = (answers: unknown) => {
  const verdict = mayBeAnswers(tentForm, answers);
  return verdict.allowed ? undefined : verdict.reason;
};
const nested = (levels: number): unknown => (levels === 0 ? 'deep' : { inside: nested(levels - 1) });

test('ordinary answers may be read', () => {
  expect(mayBeAnswers(tentForm, clubAnswers)).toEqual({ allowed: true });
});

describe('refused before anybody looks further', () => {
  test.each([null, 'text', 5, [], undefined])('%j is no set of answers', (answers) => {
    expect(reasonFor(answers)).toBe('notAnObject');
  });

  test('nesting deeper than ten levels, even ten thousand', () => {
    expect(reasonFor({ place: nested(answerLimits.depth - 1) })).toBeUndefined();
    expect(reasonFor({ place: nested(answerLimits.depth) })).toBe('tooDeep');
    const deep = '['.repeat(5000) + ']'.repeat(5000);
    expect(reasonFor({ place: JSON.parse(deep) as unknown })).toBe('tooDeep');
  });

  test('more than 256 KB, counted as they are stored', () => {
    expect(reasonFor({ remark: 'a'.repeat(answerLimits.bytes) })).toBe('tooLarge');
    expect(reasonFor({ remark: 'é'.repeat(answerLimits.bytes / 2) })).toBe('tooLarge');
  });

  test('a list of a million items, without going through them', () => {
    expect(reasonFor({ tents: Array(1_000_000).fill({}) })).toBe('tooManyItems');
  });

  test.each(['__proto__', 'constructor', 'prototype'])('the name %s, at any depth', (name) => {
    const inside = `{"${name}": {"polluted": true}}`;
    expect(reasonFor(JSON.parse(inside))).toBe('forbiddenName');
    expect(reasonFor(JSON.parse(`{"tents": [${inside}]}`))).toBe('forbiddenName');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test.each([
    { status: 'granted' },
    { tents: [{ size: 'small', owner: 'me' }] },
    { 'tents/*/size': 'small' },
    { '0': 'x' },
    { '': 'x' },
    { '*': 'x' },
  ])('%j, which no question asks', (answers) => {
    expect(reasonFor(answers)).toBe('unknownQuestion');
  });
});
