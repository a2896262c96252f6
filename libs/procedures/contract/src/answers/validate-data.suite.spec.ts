import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { dataFormats } from './data-formats';
import { isRecord } from './form-pointer';
import { dataKeywords, validateData } from './validate-data';

interface SuiteGroup {
  description: string;
  schema: Record<string, unknown> | boolean;
  tests: { description: string; data: unknown; valid: boolean }[];
}

const readSuite = (file: string) =>
  // The shape of these files is fixed by the suite itself.
  JSON.parse(
    readFileSync(new URL(`../../json-schema-test-suite/${file}.json`, import.meta.url), 'utf8'),
  ) as SuiteGroup[];

const files = [...dataKeywords, ...dataFormats.map((format) => `format/${format}`)];

const known = new Set<string>([...dataKeywords, '$schema', '$comment']);

/** Whether a definition may hold a schema: publication refuses the other keywords, so that none is ever ignored. */
function mayBePublished(schema: unknown): boolean {
  if (!isRecord(schema)) return true;
  const { items, additionalProperties, properties } = schema;
  const parts = [items, additionalProperties, ...(isRecord(properties) ? Object.values(properties) : [])];
  return Object.keys(schema).every((keyword) => known.has(keyword)) && parts.every(mayBePublished);
}

/** A definition holds no boolean schemas: a question always says what it accepts. */
const groupsOf = (file: string) =>
  readSuite(file).filter(({ schema }) => typeof schema === 'object' && mayBePublished(schema));

describe.each(files.filter((file) => file !== 'format'))('the public test suite of 2020-12 for %s', (file) => {
  for (const { description, schema, tests } of groupsOf(file)) {
    test.each(tests)(`${description}: $description`, ({ data, valid }) => {
      expect(typeof schema === 'object' && validateData(schema, data).length === 0).toBe(valid);
    });
  }
});

test('the suite is left out only where it mixes in a keyword that no definition may use', () => {
  const leftOut = files
    .filter((file) => file !== 'format')
    .flatMap(readSuite)
    .filter(({ schema }) => !mayBePublished(schema));
  const foreign = /patternProperties|propertyNames|dependentSchemas|prefixItems|allOf/;
  expect(leftOut.filter(({ schema }) => !foreign.test(JSON.stringify(schema)))).toEqual([]);
  expect(leftOut).toHaveLength(15);
});
