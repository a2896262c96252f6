import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { dataFormats, dataKeywords, validateData } from './validate-data';

interface SuiteGroup {
  description: string;
  schema: Record<string, unknown> | boolean;
  tests: { description: string; data: unknown; valid: boolean }[];
}

const readSuite = (file: string) =>
  // The shape of these files is fixed by the suite itself.
  JSON.parse(readFileSync(new URL(`../json-schema-test-suite/${file}.json`, import.meta.url), 'utf8')) as SuiteGroup[];

const files = [...dataKeywords, ...dataFormats.map((format) => `format/${format}`)];

/** A definition holds no boolean schemas: a question always says what it accepts. */
const groupsOf = (file: string) => readSuite(file).filter(({ schema }) => typeof schema === 'object');

describe.each(files.filter((file) => file !== 'format'))('the public test suite of 2020-12 for %s', (file) => {
  for (const { description, schema, tests } of groupsOf(file)) {
    test.each(tests)(`${description}: $description`, ({ data, valid }) => {
      expect(typeof schema === 'object' && validateData(schema, data).length === 0).toBe(valid);
    });
  }
});
