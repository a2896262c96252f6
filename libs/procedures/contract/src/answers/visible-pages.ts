/**
 * Walks a form with the answers so far. Pages and questions are looked at in the order in which they are asked, and a
 * condition sees only answers to questions that are themselves visible: what is hidden cannot decide anything, and is
 * not kept (data minimisation, GDPR art. 5(1)(c)).
 */
import type { Answers, FormDefinition, FormField, FormPage } from '../definition/form-definition';
import { findField, isRecord, nameOf, ownValue, questionsInGroup } from './form-pointer';
import type { FormState } from './form-state';
import { evaluateLogic, holds, type LogicScope } from '../logic/evaluate-logic';
import { readAnswer } from '../reading/read-answer';
import type { Fault } from '../reading/reading';

/** A question as it is asked now: its answer as far as it could be read, and why it could not. */
export interface VisibleField {
  /** Pointer into the answers, with indices: `/people/0/name`. */
  readonly pointer: string;
  readonly field: FormField;
  readonly required: boolean;
  readonly answer: unknown;
  readonly faults: readonly Fault[];
  /** For a group: the questions of each item. */
  readonly items?: readonly (readonly VisibleField[])[];
}

/** A page that is shown, with the questions that are asked on it. */
export interface VisiblePage {
  readonly page: FormPage;
  readonly fields: readonly VisibleField[];
}

/** A form walked with one set of answers. */
export interface FormWalk {
  readonly pages: readonly VisiblePage[];
  /** Answers to visible questions only, as typed values where they can be read, with calculated values. */
  readonly answers: Answers;
  /** The page that ended the journey, when the answers lead to one. */
  readonly stop?: FormPage;
}

/** The pages and questions that are visible with these answers, in order, and the answers that remain. */
export function walkForm(form: FormDefinition, state: FormState): FormWalk {
  const answers: Record<string, unknown> = {};
  const pages: VisiblePage[] = [];
  for (const page of form.pages) {
    if (!holds(page.showIf, scopeOf({ ...state, answers }))) continue;
    const asking: Asking = { form, state, kept: answers };
    const fields = page.ask.flatMap((pointer) =>
      visibleField(asking, pointer, ownValue(state.answers, nameOf(pointer))),
    );
    if (fields.length === 0 && page.ask.length > 0) continue;
    pages.push({ page, fields });
    if (page.stop) return { pages, answers, stop: page };
  }
  return { pages, answers };
}

/** The pages that are shown with these answers, in order; a stop page is the last one. */
export const visiblePages = (form: FormDefinition, state: FormState): readonly VisiblePage[] =>
  walkForm(form, state).pages;

/** The answers without those to questions that are not asked, and with calculated values: what may be kept and sent. */
export const dropHidden = (form: FormDefinition, state: FormState): Answers => walkForm(form, state).answers;

/** What conditions, fees and handling steps read. */
export const scopeOf = ({ answers, facts, today }: FormState): LogicScope => ({ ...answers, facts, today });

/** Where a question is being looked at: among the answers kept so far, or those of one item of a group. */
interface Asking {
  readonly form: FormDefinition;
  readonly state: FormState;
  readonly kept: Record<string, unknown>;
  /** Answers outside the group, which conditions inside it can read too. */
  readonly around?: Answers;
}

function visibleField(asking: Asking, pointer: string, raw: unknown): VisibleField[] {
  const { form, state, kept, around } = asking;
  const field = findField(form, pointer);
  const scope = scopeOf({ ...state, answers: { ...around, ...kept } });
  if (!field || !holds(field.showIf, scope)) return [];
  const shown =
    field.widget === 'group'
      ? visibleGroup(asking, pointer, field, raw)
      : { pointer, field, required: isRequired(field), ...read(asking, pointer, field, raw, scope) };
  if (shown.answer !== undefined) kept[nameOf(pointer)] = shown.answer;
  return [shown];
}

function read({ form, state }: Asking, pointer: string, field: FormField, raw: unknown, scope: LogicScope) {
  if (field.widget !== 'calculated') return readAnswer(form, pointer, raw, state);
  return { answer: evaluateLogic(field.calculate ?? null, scope) ?? undefined, faults: [] };
}

function visibleGroup(asking: Asking, pointer: string, field: FormField, raw: unknown): VisibleField {
  const whole = { pointer, field, required: isRequired(field) };
  const reading = readAnswer(asking.form, pointer, raw, asking.state);
  if (!isListOrNothing(reading.answer) || reading.faults.length > 0) return { ...whole, ...reading };
  const answer: Answers[] = [];
  const items = withBlankItems(reading.answer ?? [], field).map((item, index) => {
    const kept: Record<string, unknown> = {};
    const inside: Asking = { ...asking, kept, around: { ...asking.around, ...asking.kept } };
    const fields = questionsInGroup(asking.form, pointer).flatMap((question) => {
      const name = nameOf(question);
      return visibleField(inside, `${pointer}/${index}/${name}`, isRecord(item) ? ownValue(item, name) : undefined);
    });
    if (item !== blankItem) answer.push(kept);
    return fields;
  });
  return { ...whole, answer: answer.length > 0 ? answer : undefined, faults: [], items };
}

const isListOrNothing = (answer: unknown): answer is readonly unknown[] | undefined =>
  answer === undefined || Array.isArray(answer);

const blankItem = {};

/** A group that must be answered starts with its smallest number of items, so that their questions can be seen at once. */
function withBlankItems(items: readonly unknown[], field: FormField): readonly unknown[] {
  const missing = isRequired(field) ? Math.max(1, field.minItems ?? 1) - items.length : 0;
  return missing > 0 ? [...items, ...Array<unknown>(missing).fill(blankItem)] : items;
}

/** Everything visible must be answered, unless it says that it is optional or nobody is asked. */
const isRequired = (field: FormField): boolean =>
  !field.optional && field.widget !== 'fact' && field.widget !== 'calculated';
