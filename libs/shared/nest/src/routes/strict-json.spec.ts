import { describe, expect, test } from '@jest/globals';
import { DomainProblem } from '@gun/kernel';
import fc from 'fast-check';
import { InputProblem } from './parse-input';
import { parseStrictJson } from './strict-json';

const read = (text: string): unknown => parseStrictJson(Buffer.from(text));

const refusalOf = (body: string | Buffer): string | undefined => {
  try {
    parseStrictJson(Buffer.from(body));
    return undefined;
  } catch (error) {
    if (error instanceof DomainProblem) return error.code;
    return error instanceof InputProblem ? `${error.issues[0]?.name ?? ''} ${error.issues[0]?.detail}`.trim() : 'a bug';
  }
};

test('reads what any program writes as JSON, without a change', () => {
  const value = fc
    .jsonValue({ maxDepth: 6, stringUnit: 'grapheme' })
    .filter((json) => !/\\u0000|\d{16}|e\+|"(__proto__|constructor|prototype)"/.test(JSON.stringify(json)));
  fc.assert(
    fc.property(value, fc.constantFrom(undefined, 2, '\t'), (json, space) => {
      expect(read(JSON.stringify(json, null, space))).toEqual(JSON.parse(JSON.stringify(json)));
    }),
  );
});

describe('refuses what two programs could read differently', () => {
  test.each([
    ['the same name twice', '{"revision":1,"revision":2}', 'revision the same name twice'],
    ['the same name twice, deep in a list', '{"a":[{"b":1},{"b":1,"b":2}]}', 'a.1.b the same name twice'],
    ['the same name in two writings', String.raw`{"ab":1,"\u0061b":2}`, 'ab the same name twice'],
    ['the same name twice, far from its colon', `{"a":1,"a"${' '.repeat(100)}:2}`, 'a the same name twice'],
    ['a number beyond every double', '{"a":1e400}', 'a a number that is not exact'],
    ['an integer that loses its last digit', '[1,9007199254740993]', '1 a number that is not exact'],
    ['a byte-order mark', '\ufeff{}', 'a byte-order mark'],
    ['bytes that are not UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'not JSON in UTF-8'],
    ['UTF-16', Buffer.from('{}', 'utf16le'), 'not JSON in UTF-8'],
    ['a comma too many', '{"a":1,}', 'not JSON in UTF-8'],
    ['nothing', '', 'not JSON in UTF-8'],
    ['NaN', '{"a":NaN}', 'not JSON in UTF-8'],
  ])('%s', (_what, body, refusal) => expect(refusalOf(body)).toBe(refusal));

  test('the same name in two objects is no repetition', () => {
    expect(read('[{"a":{"a":1}},{"a":"a","b":["a","a"]}]')).toEqual([{ a: { a: 1 } }, { a: 'a', b: ['a', 'a'] }]);
  });
});

describe('refuses what would break something further in', () => {
  test.each([
    ['__proto__', '{"a":{"__proto__":{"admin":true}}}', 'a.__proto__ a forbidden name'],
    ['__proto__ in another writing', String.raw`{"__pr\u006fto__":1}`, '__proto__ a forbidden name'],
    ['constructor', '{"constructor":{"prototype":{}}}', 'constructor a forbidden name'],
    ['depth', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'deeper than 32 levels'],
    ['NUL', String.raw`{"name":"a\u0000b"}`, 'textNotStorable'],
    ['NUL in a name', String.raw`{"a\u0000":1}`, 'textNotStorable'],
    ['half of a surrogate pair', String.raw`{"name":"a\ud800b"}`, 'textNotStorable'],
  ])('%s', (_what, body, refusal) => expect(refusalOf(body)).toBe(refusal));

  test('forbidden names are welcome as texts', () => {
    expect(read('{"name":"constructor","list":["__proto__"]}')).toEqual({ name: 'constructor', list: ['__proto__'] });
  });
});
