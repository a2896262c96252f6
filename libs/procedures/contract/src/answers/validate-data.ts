/**
 * The one validator of answers, in the browser and on the server: the keywords of JSON Schema 2020-12 that a definition
 * may use, and no others, so that each refusal has a sentence and no page carries what no form asks. Interprets, and
 * generates no code. The public test suite and a comparison with Ajv hold it to the standard.
 */
import { fitsFormat } from './data-formats';
import { isRecord, ownValue } from './form-pointer';
import type { QuestionSchema } from '../definition/question-schema';
import { isSame } from './diff-answers';

/** Whether data fits the value of a keyword. Data of another type than the keyword is about always fits. */
type Check<Data> = (data: Data, limit: unknown) => boolean;

const anything = {
  type: (data, limit) => [limit].flat().some((type) => isOfType(data, type)),
  enum: (data, limit) => Array.isArray(limit) && limit.some((value) => isSame(value, data)),
  const: isSame,
} as const satisfies Record<string, Check<unknown>>;

const texts = {
  format: fitsFormat,
  pattern: (text, limit) => new RegExp(String(limit), 'u').test(text),
  minLength: (text, limit) => [...text].length >= Number(limit),
  maxLength: (text, limit) => [...text].length <= Number(limit),
} as const satisfies Record<string, Check<string>>;

const numbers = {
  minimum: (number, limit) => number >= Number(limit),
  maximum: (number, limit) => number <= Number(limit),
  exclusiveMinimum: (number, limit) => number > Number(limit),
  exclusiveMaximum: (number, limit) => number < Number(limit),
  multipleOf: (number, limit) => isMultipleOf(number, Number(limit)),
} as const satisfies Record<string, Check<number>>;

const lists = {
  minItems: (list, limit) => list.length >= Number(limit),
  maxItems: (list, limit) => list.length <= Number(limit),
  uniqueItems: (list, limit) =>
    limit !== true || list.every((item, index) => !list.slice(0, index).some((earlier) => isSame(earlier, item))),
} as const satisfies Record<string, Check<readonly unknown[]>>;

const records = {
  required: (record, limit) => Array.isArray(limit) && limit.every((name) => Object.hasOwn(record, String(name))),
} as const satisfies Record<string, Check<Readonly<Record<string, unknown>>>>;

/** Keywords of JSON Schema that a definition may use. */
export const dataKeywords = [
  ...namesOf(anything),
  ...namesOf(texts),
  ...namesOf(numbers),
  ...namesOf(lists),
  ...namesOf(records),
  'items',
  'properties',
  'additionalProperties',
];

/** Why data does not match a schema: the keyword, where in the data, and the limit that the keyword sets. */
export interface DataFault {
  readonly keyword: string;
  readonly at: string;
  readonly limit?: string | number;
}

/** All that does not match, from the outside in; an empty list when the data is right. */
export function validateData(schema: QuestionSchema, data: unknown, at = ''): DataFault[] {
  const own = [
    ...faultsOf(anything, schema, data, at),
    ...(typeof data === 'string' ? faultsOf(texts, schema, data, at) : []),
    ...(typeof data === 'number' ? faultsOf(numbers, schema, data, at) : []),
    ...(Array.isArray(data) ? faultsOf(lists, schema, data, at) : []),
    ...(isRecord(data) ? faultsOf(records, schema, data, at) : []),
  ];
  const inside = Array.isArray(data) ? data : isRecord(data) ? data : {};
  return [
    ...own,
    ...Object.entries(inside).flatMap(([name, value]: [string, unknown]) =>
      validatePart(partSchema(schema, data, name), value, `${at}/${encoded(name)}`),
    ),
  ];
}

function faultsOf<Data>(checks: Readonly<Record<string, Check<Data>>>, schema: QuestionSchema, data: Data, at: string) {
  return Object.entries(checks).flatMap(([keyword, fits]): DataFault[] => {
    const limit = ownValue(schema, keyword);
    if (limit === undefined || fits(data, limit)) return [];
    return [{ keyword, at, ...(typeof limit === 'number' || typeof limit === 'string' ? { limit } : {}) }];
  });
}

/** The schema for one item of a list, or for one property. */
function partSchema(schema: QuestionSchema, data: unknown, name: string): unknown {
  if (Array.isArray(data)) return ownValue(schema, 'items');
  const properties = ownValue(schema, 'properties');
  return isRecord(properties) && Object.hasOwn(properties, name)
    ? properties[name]
    : ownValue(schema, 'additionalProperties');
}

/** `false` forbids: a definition writes it only for properties that are not foreseen. */
function validatePart(schema: unknown, data: unknown, at: string): DataFault[] {
  if (schema === false) return [{ keyword: 'additionalProperties', at }];
  return isRecord(schema) ? validateData(schema, data, at) : [];
}

function isOfType(data: unknown, type: unknown): boolean {
  if (type === 'integer') return Number.isInteger(data);
  if (type === 'null') return data === null;
  if (type === 'array') return Array.isArray(data);
  return type === 'object' ? isRecord(data) : typeof data === type;
}

/** In whole numbers of one power of ten: in floating point, 0.3 is no multiple of 0.1. */
function isMultipleOf(number: number, divisor: number): boolean {
  if (!Number.isFinite(number) || !(divisor > 0)) return false;
  const [left, right] = [decimal(number), decimal(divisor)];
  const least = Math.min(left.exponent, right.exponent);
  const whole = ({ digits, exponent }: Decimal) => digits * 10n ** BigInt(exponent - least);
  return whole(left) % whole(right) === 0n;
}

interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

function decimal(number: number): Decimal {
  const [written = '', power = '0'] = String(Math.abs(number)).split('e');
  const [whole = '', fraction = ''] = written.split('.');
  return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}

const encoded = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

function namesOf<Name extends string>(checks: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(checks) as Name[]; // a table of checks is written as a literal here
}
