/**
 * The one validator of answers, in the browser and on the server: JSON Schema 2020-12 without generated code. A
 * definition may use the keywords listed here and no others, so that each refusal has a sentence.
 */
import { Validator, type Schema } from '@cfworker/json-schema';
import type { QuestionSchema } from './question-schema';

/** Keywords of JSON Schema that a definition may use. */
export const dataKeywords = [
  'type',
  'enum',
  'const',
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'items',
  'minItems',
  'maxItems',
  'uniqueItems',
  'properties',
  'required',
  'additionalProperties',
] as const;

/** Formats that are checked and pass the public test suite whole; others mean nothing to a citizen. */
export const dataFormats = ['date', 'date-time', 'email', 'uuid'] as const;

/** Why data does not match a schema: the keyword, where in the data, and the limit that the keyword sets. */
export interface DataFault {
  readonly keyword: string;
  readonly at: string;
  readonly limit?: string | number;
}

/** Keywords that only pass on what another keyword found below them. */
const carriers = new Set(['properties', 'items', 'additionalProperties']);
const validators = new WeakMap<QuestionSchema, Validator>();

/** All that does not match, deepest first; an empty list when the data is right. */
export function validateData(schema: QuestionSchema, data: unknown): DataFault[] {
  return validatorOf(schema)
    .validate(data)
    .errors.filter(({ keyword }) => !carriers.has(keyword))
    .map(({ keyword, keywordLocation, instanceLocation }) => ({
      // A property that `additionalProperties: false` forbids is reported as a schema that is `false`.
      keyword: keyword === 'false' ? 'additionalProperties' : keyword,
      at: instanceLocation.slice(1),
      ...limitOf(schema, keyword, keywordLocation),
    }));
}

function validatorOf(schema: QuestionSchema): Validator {
  const existing = validators.get(schema);
  if (existing) return existing;
  // The library writes absolute addresses into the schema; a definition is immutable, so it gets a copy.
  const validator = new Validator(JSON.parse(JSON.stringify(schema)) as Schema, '2020-12', false); // a schema is JSON
  validators.set(schema, validator);
  return validator;
}

/** The value of the keyword itself, when it is a number or a text: "at most 40". */
function limitOf(schema: QuestionSchema, keyword: string, location: string): Pick<DataFault, 'limit'> {
  let place: unknown = schema;
  for (const name of location.split('/').slice(1)) {
    if (typeof place !== 'object' || place === null) return {};
    place = Object.entries(place).find(([key]) => key === decoded(name))?.[1];
  }
  return location.endsWith(keyword) && (typeof place === 'number' || typeof place === 'string') ? { limit: place } : {};
}

const decoded = (name: string) => name.replaceAll('~1', '/').replaceAll('~0', '~');
