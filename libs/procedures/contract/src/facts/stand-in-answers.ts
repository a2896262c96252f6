/**
 * Questions that a form asks only while a register is silent: which fact each stands in for, and whether its answer is
 * what the register says once it answers. Spelling is not a difference: capitals, accents and the order of names.
 */
import type { FormDefinition } from '../definition/form-definition';
import { isSame } from '../answers/diff-answers';
import { isRecord } from '../answers/form-pointer';
import { foldedWords } from '../reference-data/folded-words';
import type { FactValue } from './fact';

/** The question that is asked in place of a fact, and of nothing else; undefined when there is none. */
export function standInFor({ fields }: Pick<FormDefinition, 'fields'>, fact: string): string | undefined {
  const whileUnknown = { '!': [{ var: `facts.${fact}.known` }] };
  return Object.keys(fields).find((pointer) => isSame(fields[pointer]?.showIf, whileUnknown));
}

/** An answer of another form than the value says something else. */
export function saysTheSame({ text, date, address }: FactValue, answer: unknown): boolean {
  if (text !== undefined) return typeof answer === 'string' && sorted(answer) === sorted(text);
  if (date !== undefined) return answer === date;
  if (!address || !isRecord(answer)) return false;
  const parts = ['postCode', 'street', 'houseNumber', 'box'] as const;
  return parts.every((part) => folded(answer[part]) === folded(address[part]));
}

const folded = (text: unknown): string => foldedWords(typeof text === 'string' ? text : '').join(' ');
const sorted = (text: string): string => foldedWords(text).sort().join(' ');
