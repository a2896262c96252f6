import type { FormDefinition, FormField } from '../definition/form-definition';

/** The question that a pointer into answers belongs to: `/people/0/name` is asked as `people` and each of its items. */
export const questionOf = (pointer: string): string => pointer.replace(/\/\d+(?=\/|$)/g, '/*');

/** The last name in a pointer: `name` for `/people/0/name`. */
export const nameOf = (pointer: string): string => pointer.slice(pointer.lastIndexOf('/') + 1);

/** The first name in a pointer: `people` for `/people/0/name`. */
export const topOf = (pointer: string): string => pointer.split('/')[1] ?? '';

/** True when `inner` is `outer` or lies below it. */
export const isWithin = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(`${outer}/`);

/** The field that asks the question at a pointer into answers or at the pointer of a question. */
export function findField(form: FormDefinition, pointer: string): FormField | undefined {
  const question = questionOf(pointer);
  return Object.hasOwn(form.fields, question) ? form.fields[question] : undefined;
}

/** Pointers of the questions that each item of a group answers, in the order in which they are asked. */
export function questionsInGroup(form: FormDefinition, group: string): string[] {
  const prefix = `${questionOf(group)}/*/`;
  return Object.keys(form.fields).filter(
    (pointer) => pointer.startsWith(prefix) && !pointer.slice(prefix.length).includes('/'),
  );
}

/** The answer at a pointer, or undefined when there is none. */
export function valueAt(answers: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, name) => (isRecord(value) || Array.isArray(value) ? ownValue(value, name) : undefined),
      answers,
    );
}

/** True for an object that is not a list. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A property of the value itself, never one that it inherits. */
export const ownValue = (value: object, name: string): unknown =>
  Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined; // hasOwn proved the name
