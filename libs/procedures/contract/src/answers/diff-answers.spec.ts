import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { correctionMask } from './correction-mask';
import { diffAnswers, isSame } from './diff-answers';
import { clubAnswers, stateWith, tentForm } from './example-form';
import { withAnswer } from './with-answer';

const [small, large] = [{ size: 'small' }, { size: 'large', width: 4.5 }];

describe('what changed between two submissions', () => {
  const pointersWith = (part: object) => diffAnswers(tentForm, clubAnswers, { ...clubAnswers, ...part });

  test('is named by question, with both answers', () => {
    expect(pointersWith({ days: 3 })).toEqual([{ pointer: '/days', before: 2, after: 3 }]);
  });

  test('is named inside an item of a group', () => {
    expect(pointersWith({ tents: [small, { ...large, width: 5 }] })).toEqual([
      { pointer: '/tents/1/width', before: 4.5, after: 5 },
    ]);
  });

  test('names an item that was added or removed', () => {
    expect(pointersWith({ tents: [small] })).toEqual([{ pointer: '/tents/1', before: large }]);
    expect(pointersWith({ tents: [small, large, small] })).toEqual([{ pointer: '/tents/2', after: small }]);
  });

  test('takes an address as one answer', () => {
    const place = { ...clubAnswers.place, houseNumber: '28' };
    expect(pointersWith({ place }).map(({ pointer }) => pointer)).toEqual(['/place']);
  });

  test('does not depend on the order of properties', () => {
    const place = Object.fromEntries(Object.entries(clubAnswers.place).reverse());
    expect(pointersWith({ place })).toEqual([]);
  });

  test('is nothing exactly when both are the same JSON', () => {
    const json = fc.jsonValue({ maxDepth: 2 });
    fc.assert(
      fc.property(json, json, (left, right) => {
        expect(isSame(left, JSON.parse(JSON.stringify(left)))).toBe(true);
        const sorted = (value: unknown) => JSON.stringify(value, (_, part: unknown) => inOrder(part));
        expect(isSame(left, right)).toBe(sorted(left) === sorted(right));
      }),
    );
  });
});

const inOrder = (part: unknown): unknown =>
  typeof part === 'object' && part !== null && !Array.isArray(part)
    ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
    : part;

describe('a correction', () => {
  const verdictOn = (after: object, ...editable: string[]) =>
    correctionMask(tentForm, { before: clubAnswers, after: { ...clubAnswers, ...after }, editable }, stateWith({}));
  const outside = (...pointers: string[]) => ({ allowed: false, reason: 'outside-correction', pointers });

  test('may change what the officer named', () => {
    expect(verdictOn({ days: 3 }, '/days')).toEqual({ allowed: true });
  });

  test('may change nothing else', () => {
    expect(verdictOn({ days: 3, clubName: 'Les Loups' }, '/days')).toEqual(outside('/clubName'));
  });

  test('may leave everything as it was', () => {
    expect(verdictOn({})).toEqual({ allowed: true });
  });

  test('of one question in every item of a group does not open the others', () => {
    expect(verdictOn({ tents: [small, { ...large, width: 5 }] }, '/tents/*/width')).toEqual({ allowed: true });
    expect(verdictOn({ tents: [{ size: 'large', width: 3 }, large] }, '/tents/*/width')).toEqual(
      outside('/tents/0/size'),
    );
  });

  test('of one item does not open the next', () => {
    expect(verdictOn({ tents: [small, { ...large, width: 5 }] }, '/tents/1')).toEqual({ allowed: true });
    expect(verdictOn({ tents: [{ size: 'small' }] }, '/tents/0')).toEqual(outside('/tents/1'));
  });

  test('of a group may add and remove items', () => {
    expect(verdictOn({ tents: [small] }, '/tents')).toEqual({ allowed: true });
    expect(verdictOn({ tents: [small] }, '/days')).toEqual(outside('/tents/1'));
  });

  test('may answer a question that it makes appear, and lets go of one that it hides', () => {
    expect(verdictOn({ lender: 'person' }, '/lender')).toEqual({ allowed: true });
    const person = { lender: 'person', wholeYear: 'no', from: '2026-12-01', days: 2, tents: [small] };
    const after = { ...person, lender: 'club', clubName: 'Les Castors', place: clubAnswers.place };
    expect(correctionMask(tentForm, { before: person, after, editable: ['/lender'] }, stateWith({})).allowed).toBe(
      true,
    );
  });

  test('is not held against a calculated value that follows, nor another way of writing the same', () => {
    expect(verdictOn({ days: '3', from: '01/12/2026', cost: 1 }, '/days')).toEqual({ allowed: true });
  });

  test('does not take a pointer for another that begins alike', () => {
    expect(verdictOn({ days: 3 }, '/day', '/d', '')).toEqual(outside('/days'));
  });
});

describe('replacing one answer', () => {
  test('leaves the rest and the original untouched', () => {
    const before = Object.freeze({ a: 1, people: Object.freeze([Object.freeze({ name: 'Lou' })]) });
    expect(withAnswer(before, '/people/1/name', 'Alex')).toEqual({ a: 1, people: [{ name: 'Lou' }, { name: 'Alex' }] });
    expect(before).toEqual({ a: 1, people: [{ name: 'Lou' }] });
  });

  test('with nothing takes it away', () => {
    expect(withAnswer({ a: 1, b: 2 }, '/a', undefined)).toEqual({ b: 2 });
    expect(withAnswer({ people: [{ name: 'Lou' }, { name: 'Alex' }] }, '/people/0', undefined)).toEqual({
      people: [{ name: 'Alex' }],
    });
  });
});
