/**
 * What answers may look like before anybody reads them: a client can send anything, and every later function trusts
 * that the names are ours, that nothing is deep enough to exhaust the stack, and that it all fits in memory.
 */
import { allow, refuse, type Verdict } from '@gun/kernel';
import type { FormDefinition } from '../definition/form-definition';
import { findField, isRecord } from './form-pointer';

/** Deepest nesting, most bytes and longest list of the answers of one dossier. */
export const answerLimits = { depth: 10, bytes: 256 * 1024, items: 200 } as const;

export type LimitReason = 'notAnObject' | 'tooDeep' | 'tooLarge' | 'tooManyItems' | 'forbiddenName' | 'unknownQuestion';

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether answers may be looked at: their size, their depth, and only questions that this form asks. */
export function mayBeAnswers(form: FormDefinition, answers: unknown): Verdict<LimitReason> {
  if (!isRecord(answers)) return refuse('notAnObject');
  const shape = shapeFault(answers, 1);
  if (shape) return refuse(shape);
  if (bytesOf(answers) > answerLimits.bytes) return refuse('tooLarge');
  return areAsked(form, '', answers) ? allow : refuse('unknownQuestion');
}

function shapeFault(value: unknown, depth: number): LimitReason | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > answerLimits.depth) return 'tooDeep';
  if (Array.isArray(value) && value.length > answerLimits.items) return 'tooManyItems';
  if (Object.keys(value).some((name) => forbidden.has(name))) return 'forbiddenName';
  for (const part of Object.values(value)) {
    const fault = shapeFault(part, depth + 1);
    if (fault) return fault;
  }
  return undefined;
}

/** UTF-8 bytes, which is what arrives and what is stored. */
const bytesOf = (answers: unknown): number => new TextEncoder().encode(JSON.stringify(answers)).length;

function isAsked(form: FormDefinition, parent: string, name: string, answer: unknown): boolean {
  const pointer = `${parent}/${name}`;
  const field = /^[a-zA-Z][a-zA-Z0-9]*$/.test(name) ? findField(form, pointer) : undefined;
  if (field?.widget !== 'group' || !Array.isArray(answer)) return field !== undefined;
  return answer.filter(isRecord).every((item, index) => areAsked(form, `${pointer}/${index}`, item));
}

const areAsked = (form: FormDefinition, parent: string, answers: Record<string, unknown>): boolean =>
  Object.entries(answers).every(([name, answer]) => isAsked(form, parent, name, answer));
