import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, type Json } from './canonical-json';

test('is the text that RFC 8785 gives for its own example (3.2.2)', () => {
  const value = {
    numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"/',
    literals: [null, true, false],
  };
  expect(canonicalJson(value)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

test('orders members by UTF-16 code units (3.2.3)', () => {
  const names = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
  const value = Object.fromEntries(names.map((name) => [name, 0]));
  const inOrder = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'];
  expect(canonicalJson(value)).toBe(`{${inOrder.map((name) => `${JSON.stringify(name)}:0`).join(',')}}`);
});

test('does not depend on who wrote the value, and leaves out what is absent', () => {
  expect(canonicalJson({ b: 1, a: undefined, c: { z: [], y: {} } })).toBe('{"b":1,"c":{"y":{},"z":[]}}');
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value as Json); // fast-check makes JSON only
      const reread: Json = JSON.parse(text);
      expect(canonicalJson(reread)).toBe(text);
    }),
  );
});

test('has no text for what JSON cannot say', () => {
  expect(() => canonicalJson(NaN)).toThrow('not a number');
  expect(() => canonicalJson(['\ud800'])).toThrow('not a text');
});
