/** Each question on its own: it is asked once, has a shape, and its control has what it needs. */
import { finding, type DefinitionFinding } from './definition-finding';
import type { FormDefinition, FormField } from '../definition/form-definition';
import { isRecord, nameOf, questionsInGroup } from '../answers/form-pointer';
import { schemaOf, type QuestionSchema } from '../definition/question-schema';
import { dataFormats } from '../answers/data-formats';
import { dataKeywords } from '../answers/validate-data';

/** Names that conditions already read as something else, or that JavaScript gives a meaning. */
const reserved = new Set(['facts', 'today', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'valueOf']);
const keywords = new Set<string>([...dataKeywords, 'title', 'description', '$comment']);
const formats = new Set<string>(dataFormats);

export function checkQuestions(form: FormDefinition): DefinitionFinding[] {
  const fields = Object.entries(form.fields).flatMap(([pointer, field]) => [
    ...checkPlace(form, pointer),
    ...checkData(form, pointer, field),
    ...checkOptions(form, pointer, field),
    ...checkWidget(form, pointer, field),
  ]);
  return [...fields, ...checkAsked(form), ...checkIds(form)];
}

function checkAsked(form: FormDefinition): DefinitionFinding[] {
  return form.pages.flatMap(({ id, ask }) =>
    ask
      .filter((pointer) => !Object.hasOwn(form.fields, pointer))
      .map((pointer) =>
        finding(`/form/pages/${id}/ask`, 'unknown-question', `Page “${id}” asks ${pointer}, which is not defined.`),
      ),
  );
}

function checkPlace(form: FormDefinition, pointer: string): DefinitionFinding[] {
  const path = `/form/fields/${pointer}`;
  const named = reserved.has(nameOf(pointer))
    ? [finding(path, 'reserved-name', `Give ${pointer} another name: “${nameOf(pointer)}” already means something.`)]
    : [];
  const [, group] = /^(\/[^/]+)\/\*\/[^/]+$/.exec(pointer) ?? [];
  if (group !== undefined) {
    const isGroup = form.fields[group]?.widget === 'group';
    return isGroup
      ? named
      : [...named, finding(path, 'unknown-question', `${pointer} stands in ${group}, which is not a group.`)];
  }
  const pages = form.pages.filter(({ ask }) => ask.includes(pointer));
  const times = pages.reduce((sum, { ask }) => sum + ask.filter((asked) => asked === pointer).length, 0);
  if (times === 0) return [...named, finding(path, 'not-asked', `Ask ${pointer} on a page, or remove it.`)];
  return times === 1 ? named : [...named, finding(path, 'asked-twice', `Ask ${pointer} on one page only.`)];
}

function checkData(form: FormDefinition, pointer: string, field: FormField): DefinitionFinding[] {
  if (field.widget === 'fact' || field.widget === 'calculated') return [];
  const schema = schemaOf(form, pointer);
  const path = `/form/data${pointer}`;
  if (Object.keys(schema).length === 0)
    return [finding(path, 'no-data', `Describe the answer to ${pointer} in the data part.`)];
  return [...unknownKeywords(schema)].map((keyword) =>
    finding(path, 'unknown-keyword', `Remove ${keyword} from ${pointer}: the form engine does not check it.`),
  );
}

/** Also below the question itself: what stands unknown at an item of a list would be ignored there. */
function* unknownKeywords(schema: QuestionSchema): Generator<string> {
  yield* Object.keys(schema).filter((keyword) => !keywords.has(keyword));
  if (typeof schema['format'] === 'string' && !formats.has(schema['format'])) yield `format ${schema['format']}`;
  if (typeof schema['pattern'] === 'string' && !isPattern(schema['pattern'])) yield `pattern ${schema['pattern']}`;
  const { items, properties, additionalProperties } = schema;
  for (const part of [items, additionalProperties, ...(isRecord(properties) ? Object.values(properties) : [])])
    if (isRecord(part)) yield* unknownKeywords(part);
}

function isPattern(pattern: string): boolean {
  try {
    return pattern.length <= 200 && new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

const choosing = new Set<FormField['widget']>(['radios', 'checkboxes', 'select']);

function checkOptions(form: FormDefinition, pointer: string, field: FormField): DefinitionFinding[] {
  const path = `/form/fields/${pointer}/options`;
  const { options, optionsFrom, widget } = field;
  if (optionsFrom !== undefined && !form.facts.some(({ id }) => id === optionsFrom)) {
    return [
      finding(
        path,
        'unknown-fact',
        `${pointer} offers what the fact “${optionsFrom}” holds, but the form has no such fact.`,
      ),
    ];
  }
  if (!options) {
    const offered =
      optionsFrom !== undefined || !(choosing.has(widget) || (widget === 'autocomplete' && field.list === undefined));
    return offered ? [] : [finding(path, 'no-options', `Say what can be chosen at ${pointer}.`)];
  }
  const values = options.map(({ value }) => value);
  const twice = values.filter((value, index) => values.indexOf(value) !== index);
  const known = enumOf(schemaOf(form, pointer));
  return [
    ...twice.map((value) => finding(path, 'duplicate-option', `${pointer} offers “${value}” twice.`)),
    ...values
      .filter((value) => known && !known.includes(value))
      .map((value) => finding(path, 'options-differ', `${pointer} offers “${value}”, which its data does not allow.`)),
  ];
}

/** Values that the data of a choice allows, when it lists them; checkboxes list them in their items. */
function enumOf(schema: QuestionSchema): unknown[] | undefined {
  const values = schema['enum'] ?? (isRecord(schema['items']) ? schema['items']['enum'] : undefined);
  return Array.isArray(values) ? values : undefined;
}

function checkWidget(form: FormDefinition, pointer: string, field: FormField): DefinitionFinding[] {
  const path = `/form/fields/${pointer}`;
  const missing = missingOf(form, pointer, field);
  const code = field.widget === 'group' ? 'group-incomplete' : 'widget-incomplete';
  const facts = field.widget === 'fact' && field.fact !== undefined && !form.facts.some(({ id }) => id === field.fact);
  return [
    ...missing.map((what) => finding(path, code, `Give ${pointer} ${what}.`)),
    ...(facts
      ? [finding(path, 'unknown-fact', `${pointer} shows the fact “${field.fact}”, which the form does not have.`)]
      : []),
  ];
}

function missingOf(form: FormDefinition, pointer: string, field: FormField): string[] {
  const needs: Partial<Record<FormField['widget'], readonly (readonly [unknown, string])[]>> = {
    group: [
      [field.maxItems, 'a largest number of items (maxItems)'],
      [field.itemLabel, 'the name of one item (itemLabel)'],
      [questionsInGroup(form, pointer).length || undefined, 'at least one question'],
    ],
    file: [
      [field.accept, 'the accepted types of file (accept)'],
      [field.maxBytes, 'a largest size (maxBytes)'],
    ],
    calculated: [[field.calculate, 'a calculation (calculate)']],
    fact: [[field.fact, 'the fact that it shows (fact)']],
    evidence: [[field.evidence, 'the proof that it asks for (evidence)']],
  };
  return (needs[field.widget] ?? []).filter(([value]) => value === undefined).map(([, what]) => what);
}

function checkIds(form: FormDefinition): DefinitionFinding[] {
  const lists: [string, readonly { id: string }[]][] = [
    ['pages', form.pages],
    ['facts', form.facts],
    ['rules', form.rules],
  ];
  return lists.flatMap(([name, list]) =>
    list
      .filter(({ id }, index) => list.findIndex((other) => other.id === id) !== index)
      .map(({ id }) =>
        finding(`/form/${name}/${id}`, 'duplicate-id', `Give one of the two “${id}” in ${name} another id.`),
      ),
  );
}
