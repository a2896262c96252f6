import type { Answers } from '../definition/form-definition';
import { isRecord } from './form-pointer';

/** Answers with one of them replaced, the rest untouched; undefined takes it away. A list grows to hold the item. */
export function withAnswer(answers: Answers, pointer: string, answer: unknown): Answers {
  const changed = replaced(answers, pointer.split('/').slice(1), answer);
  return isRecord(changed) ? changed : answers;
}

function replaced(value: unknown, [name, ...rest]: readonly string[], answer: unknown): unknown {
  if (name === undefined) return answer;
  return /^\d+$/.test(name)
    ? replacedItem(value, Number(name), rest, answer)
    : replacedProperty(value, name, rest, answer);
}

function replacedItem(value: unknown, index: number, rest: readonly string[], answer: unknown): unknown[] {
  const items: unknown[] = Array.isArray(value) ? [...(value as unknown[])] : []; // isArray leaves any[]
  if (rest.length === 0 && answer === undefined) return items.filter((_, at) => at !== index);
  while (items.length < index) items.push({});
  items[index] = replaced(items[index], rest, answer);
  return items;
}

function replacedProperty(value: unknown, name: string, rest: readonly string[], answer: unknown) {
  const { [name]: inside, ...others } = isRecord(value) ? value : {};
  const changed = replaced(inside, rest, answer);
  return changed === undefined ? others : { ...others, [name]: changed };
}
