import type { FormDefinition } from './form-definition';
import { isRecord, ownValue, questionOf } from '../answers/form-pointer';

/** A JSON Schema 2020-12 that is an object; `true` and `false` do not occur for a question. */
export type QuestionSchema = Readonly<Record<string, unknown>>;

const anything: QuestionSchema = {};

/** The JSON Schema of one question, found by its pointer in the data part of the definition. */
export function schemaOf(form: FormDefinition, pointer: string): QuestionSchema {
  let schema: unknown = form.data;
  for (const name of questionOf(pointer).split('/').slice(1)) {
    const inside = isRecord(schema) ? ownValue(schema, name === '*' ? 'items' : 'properties') : undefined;
    schema = name === '*' || !isRecord(inside) ? inside : ownValue(inside, name);
  }
  return isRecord(schema) ? schema : anything;
}
