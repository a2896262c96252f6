import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { validateData } from './validate-data';

const ajv = new Ajv2020({ strict: false, validateFormats: true });
addFormats['default'](ajv, ['date', 'uuid']);

const small = fc.integer({ min: 0, max: 4 });
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const scalar = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.constantFrom('', 'a', 'ab', 'été', '😀', '2026-02-29'),
  fc.boolean(),
  fc.constant(null),
);
const name = fc.constantFrom('a', 'b', 'c');

/** Schemas made of the keywords that a definition may use, two levels deep. */
const { schema } = fc.letrec<{ schema: Record<string, unknown> }>((tie) => ({
  schema: fc
    .record({
      type: optional(
        fc.oneof(
          fc.constantFrom('string', 'number', 'integer', 'boolean', 'array', 'object', 'null'),
          fc.constant(['string', 'array']),
        ),
      ),
      enum: optional(fc.uniqueArray(scalar, { minLength: 1, maxLength: 3 })),
      const: optional(scalar),
      format: optional(fc.constantFrom('date', 'uuid')),
      pattern: optional(fc.constantFrom('^a', 'b$', '^\\p{L}+$')),
      minLength: optional(small),
      maxLength: optional(small),
      minimum: optional(small),
      maximum: optional(small),
      exclusiveMinimum: optional(small),
      exclusiveMaximum: optional(small),
      multipleOf: optional(fc.constantFrom(1, 2, 0.5)),
      items: optional(fc.oneof({ maxDepth: 2 }, fc.constant({ type: 'integer' }), tie('schema'))),
      minItems: optional(small),
      maxItems: optional(small),
      uniqueItems: optional(fc.boolean()),
      properties: optional(
        fc.dictionary(name, fc.oneof({ maxDepth: 2 }, fc.constant({}), tie('schema')), { maxKeys: 2 }),
      ),
      required: optional(fc.uniqueArray(name, { maxLength: 2 })),
      additionalProperties: optional(fc.boolean()),
    })
    .map((keywords) => Object.fromEntries(Object.entries(keywords).filter(([, value]) => value !== undefined))),
}));

const { data } = fc.letrec<{ data: unknown }>((tie) => ({
  data: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    scalar,
    fc.array(tie('data'), { maxLength: 4 }),
    fc.dictionary(name, tie('data'), { maxKeys: 3 }),
  ),
}));

test('agrees with Ajv on any schema of our keywords and any data', () => {
  fc.assert(
    fc.property(schema, data, (anySchema, anyData) => {
      expect(validateData(anySchema, anyData).length === 0).toBe(ajv.compile(anySchema)(anyData));
    }),
    { numRuns: 400 },
  );
});

describe('what a fault says', () => {
  test('names the keyword and its limit', () => {
    expect(validateData({ type: 'string', maxLength: 2 }, 'abc')).toEqual([{ keyword: 'maxLength', at: '', limit: 2 }]);
  });

  test('names the place inside the data, once', () => {
    const nested = { properties: { 'a/b': { items: { minimum: 3 } } } };
    expect(validateData(nested, { 'a/b': [4, 1] })).toEqual([{ keyword: 'minimum', at: '/a~1b/1', limit: 3 }]);
  });

  test('names a property that is not foreseen', () => {
    const closed = { properties: { a: {} }, additionalProperties: false };
    expect(validateData(closed, { a: 1, b: 2 })).toEqual([{ keyword: 'additionalProperties', at: '/b' }]);
  });
});

test('leaves the schema of a definition as it was', () => {
  const frozen = Object.freeze({ type: 'object', properties: Object.freeze({ a: Object.freeze({ type: 'string' }) }) });
  expect(validateData(frozen, { a: 'text' })).toEqual([]);
});
