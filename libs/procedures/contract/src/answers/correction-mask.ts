import type { Answers, FormDefinition } from '../definition/form-definition';
import { isWithin, questionOf } from './form-pointer';
import type { FormState } from './form-state';
import { diffAnswers } from './diff-answers';
import { walkForm, type FormWalk, type VisibleField } from './visible-pages';

/** What an officer asked to correct, and the answers before and after. */
export interface Correction {
  readonly before: Answers;
  readonly after: Answers;
  /** Pointers that may change: a question, a whole group, one item of it, or one question in every item (`/people/*`…). */
  readonly editable: readonly string[];
}

/** Either the correction keeps to what was asked, or the pointers at which it does not. */
export type CorrectionVerdict =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly reason: 'outside-correction'; readonly pointers: readonly string[] };

/**
 * Whether a correction changes only what the officer named. A question that the corrected answers make appear or
 * disappear may change too: it could not be answered, or may no longer be kept.
 */
export function correctionMask(
  form: FormDefinition,
  { before, after, editable }: Correction,
  state: Omit<FormState, 'answers'>,
): CorrectionVerdict {
  const [first, second] = [walkForm(form, { ...state, answers: before }), walkForm(form, { ...state, answers: after })];
  const [askedBefore, askedAfter] = [pointersOf(first), pointersOf(second)];
  const outside = diffAnswers(form, first.answers, second.answers)
    .map(({ pointer }) => pointer)
    .filter((pointer) => !editable.some((named) => opens(named, pointer)))
    .filter((pointer) => askedBefore.has(groupOf(pointer)) && askedAfter.has(groupOf(pointer)));
  return outside.length === 0 ? { allowed: true } : { allowed: false, reason: 'outside-correction', pointers: outside };
}

/** The empty pointer would name the whole form, which is not a correction but another application. */
const opens = (named: string, pointer: string): boolean =>
  named !== '' && (isWithin(pointer, named) || isWithin(questionOf(pointer), named));

/** An item that was added or removed changes the group that holds it. */
const groupOf = (pointer: string): string => pointer.replace(/\/\d+$/, '');

/** What a person is asked; a calculated value follows the answers by itself. */
const pointersOf = ({ pages }: FormWalk): Set<string> =>
  new Set(pages.flatMap(({ fields }) => fields.flatMap(askedIn)));

const askedIn = ({ pointer, field, items = [] }: VisibleField): string[] => [
  ...(field.widget === 'calculated' ? [] : [pointer]),
  ...items.flat().flatMap(askedIn),
];
