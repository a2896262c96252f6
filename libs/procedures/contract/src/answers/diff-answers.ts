import type { Answers, FormDefinition } from '../definition/form-definition';
import { findField, isRecord, questionsInGroup, nameOf, topOf } from './form-pointer';

/** One answer that differs between two submissions. Without `before` it was added, without `after` removed. */
export interface AnswerChange {
  readonly pointer: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** The answers that changed between two submissions, in the order of the form; groups are compared item by item. */
export function diffAnswers(form: FormDefinition, before: Answers, after: Answers): AnswerChange[] {
  const asked = form.pages.flatMap(({ ask }) => ask.map(topOf));
  const names = new Set([...asked, ...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => changesAt(form, `/${name}`, before[name], after[name]));
}

function changesAt(form: FormDefinition, pointer: string, before: unknown, after: unknown): AnswerChange[] {
  if (isSame(before, after)) return [];
  const isGroup = findField(form, pointer)?.widget === 'group';
  if (!isGroup || !Array.isArray(before) || !Array.isArray(after)) return [change(pointer, before, after)];
  const names = questionsInGroup(form, pointer).map(nameOf);
  return Array.from({ length: Math.max(before.length, after.length) }, (_, index) => `${pointer}/${index}`).flatMap(
    (item, index) => {
      const [left, right]: [unknown, unknown] = [before[index], after[index]];
      if (!isRecord(left) || !isRecord(right)) return isSame(left, right) ? [] : [change(item, left, right)];
      return names.flatMap((name) => changesAt(form, `${item}/${name}`, left[name], right[name]));
    },
  );
}

const change = (pointer: string, before: unknown, after: unknown): AnswerChange => ({
  pointer,
  ...(before !== undefined && { before }),
  ...(after !== undefined && { after }),
});

/** Equality of JSON values; the order of properties means nothing. */
export function isSame(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => isSame(item, right[index]));
  }
  if (!isRecord(left) || !isRecord(right)) return false;
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => Object.hasOwn(right, name) && isSame(left[name], right[name]))
  );
}
