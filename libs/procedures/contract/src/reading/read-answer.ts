/**
 * Reads what a person typed or an agency sent, generously: separators, capitals and the order of a Belgian date are
 * forgiven. The same function runs while typing and on the server, and reading what was read changes nothing.
 */
import {
  parseEmailAddress,
  parseEnterpriseNumber,
  parseIban,
  parseNationalNumber,
  parsePhone,
  type Parsed,
} from '@gun/kernel';
import { optionsOf } from '../definition/field-options';
import type { Answers, FormDefinition, FormField } from '../definition/form-definition';
import { findField, isRecord, nameOf, questionsInGroup } from '../answers/form-pointer';
import type { FormState } from '../answers/form-state';
import { schemaOf } from '../definition/question-schema';
import { readAddress } from './read-address';
import { readDate } from './read-date';
import { readFiles } from './read-files';
import { isEmptyAnswer, readAs, unreadableAs, type Reading } from './reading';
import { readAmount, readNumber } from './read-number';
import { readLine, readText } from './read-text';

/** What reading needs besides the answer itself. */
export type ReadingState = Omit<FormState, 'answers'>;

interface Question {
  readonly form: FormDefinition;
  readonly pointer: string;
  readonly field: FormField;
  readonly state: ReadingState;
}
type Read = (raw: unknown, question: Question) => Reading;

/** The typed answer to one question, or what was typed together with the reason why it cannot be read. */
export function readAnswer(form: FormDefinition, pointer: string, raw: unknown, state: ReadingState): Reading {
  const field = findField(form, pointer);
  if (!field) return unreadableAs(raw, 'unknown');
  if (isEmptyAnswer(raw)) return readAs(undefined);
  return readers[field.widget](raw, { form, pointer, field, state });
}

/** All answers as typed values where they can be read; nothing is dropped and nothing is judged. */
export function readAnswers(form: FormDefinition, { answers, ...state }: FormState): Answers {
  const known = Object.entries(answers).map(([name, raw]) => {
    const reading = findField(form, `/${name}`) ? readAnswer(form, `/${name}`, raw, state) : readAs(raw);
    return [name, reading.answer] as const;
  });
  return Object.fromEntries(known.filter(([, answer]) => answer !== undefined));
}

const readNumberAnswer: Read = (raw, { form, pointer, field }) =>
  readNumber(raw, { decimals: schemaOf(form, pointer)['type'] === 'integer' ? 'none' : 'any', suffix: field.suffix });

const readChoice: Read = (raw, { form, pointer, field, state }) => {
  const choice = typeof raw === 'boolean' ? String(raw) : raw;
  if (typeof choice !== 'string') return unreadableAs(raw, 'enum');
  const chosen = optionsOf(field, state.facts).find((option) => option.value === choice.trim());
  if (!chosen) return unreadableAs(raw, 'enum');
  return readAs(schemaOf(form, pointer)['type'] === 'boolean' ? chosen.value === 'true' : chosen.value);
};

const readChoices: Read = (raw, { field, state }) => {
  const chosen: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  const values = optionsOf(field, state.facts).map((option) => option.value);
  if (!chosen.every((value) => typeof value === 'string' && values.includes(value))) return unreadableAs(raw, 'enum');
  return readAs(values.filter((value) => chosen.includes(value)));
};

const readListed: Read = (raw, question) => {
  const { field, state } = question;
  if (field.options || field.optionsFrom !== undefined) return readChoice(raw, question);
  const reading = readLine(raw);
  const list = field.list === undefined ? undefined : state.lists?.[field.list];
  if (reading.faults.length > 0 || !list || list.some((value) => value === reading.answer)) return reading;
  return unreadableAs(raw, 'enum');
};

const readGroup: Read = (raw, { form, pointer, state }) => {
  if (!Array.isArray(raw) || !raw.every(isRecord)) return unreadableAs(raw, 'type');
  return readAs(raw.map((item, index) => readItem(form, `${pointer}/${index}`, item, state)));
};

function readItem(form: FormDefinition, pointer: string, item: Record<string, unknown>, state: ReadingState) {
  const answers = questionsInGroup(form, pointer.slice(0, pointer.lastIndexOf('/'))).map((question) => {
    const name = nameOf(question);
    return [name, readAnswer(form, `${pointer}/${name}`, item[name], state).answer] as const;
  });
  return Object.fromEntries(answers.filter(([, answer]) => answer !== undefined));
}

/** A reader of the kernel, with its reasons as ours. */
const written =
  (parse: (text: string, today: string) => Parsed<string, string>): Read =>
  (raw, { state }) => {
    if (typeof raw !== 'string') return unreadableAs(raw, 'type');
    const read = parse(raw, state.today);
    return read.ok ? readAs(read.value) : unreadableAs(raw, read.reason);
  };

/** A register or a calculation answers: whatever was sent is ignored. */
const notAsked: Read = () => readAs(undefined);

const readers: Record<FormField['widget'], Read> = {
  text: (raw) => readLine(raw),
  longText: readText,
  number: readNumberAnswer,
  amount: readAmount,
  date: readDate,
  radios: readChoice,
  checkboxes: readChoices,
  select: readChoice,
  autocomplete: readListed,
  address: readAddress,
  nationalNumber: written(parseNationalNumber),
  enterpriseNumber: written((text) => parseEnterpriseNumber(text)),
  iban: written((text) => parseIban(text)),
  phone: written((text) => parsePhone(text)),
  email: written((text) => parseEmailAddress(text)),
  group: readGroup,
  file: (raw, { field }) => readFiles(raw, field),
  calculated: notAsked,
  fact: notAsked,
  evidence: readChoice,
};
