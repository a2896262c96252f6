/**
 * The check that decides whether answers can be submitted. The server's result is the only one that counts; the browser
 * runs the same functions so that nobody waits for an answer that is already known.
 */
import { holds } from '../logic/evaluate-logic';
import type { FormDefinition, FormField, FormRule } from '../definition/form-definition';
import { isWithin, topOf } from './form-pointer';
import type { FormState } from './form-state';
import { schemaOf } from '../definition/question-schema';
import { isEmptyAnswer, type Fault } from '../reading/reading';
import { validateData } from './validate-data';
import { scopeOf, walkForm, type FormWalk, type VisibleField, type VisiblePage } from './visible-pages';

/** Why one answer cannot stand. `rule` names the rule of the definition whose message explains it. */
export interface FormError {
  readonly pointer: string;
  readonly reason: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly rule?: string;
}

/** What is still to mend on one page, in the order of its questions. Empty for a page that is not visible. */
export function checkPage(form: FormDefinition, pageId: string, state: FormState): FormError[] {
  const walk = walkForm(form, state);
  return walk.pages.filter(({ page }) => page.id === pageId).flatMap((page) => pageErrors(form, page, walk, state));
}

/** What is still to mend in the whole form. Answers that lead to a stop page cannot be submitted: reason `stop`. */
export function checkAnswers(form: FormDefinition, state: FormState): FormError[] {
  const walk = walkForm(form, state);
  const errors = walk.pages.flatMap((page) => pageErrors(form, page, walk, state));
  return walk.stop ? [...errors, { pointer: '', reason: 'stop', params: { page: walk.stop.id } }] : errors;
}

/** The page on which somebody continues: the first visible one with something to mend. Undefined when all is answered. */
export function firstUnanswered(form: FormDefinition, state: FormState): string | undefined {
  const walk = walkForm(form, state);
  const open = walk.pages.find((page) => page.page.stop || pageErrors(form, page, walk, state).length > 0);
  return open?.page.id;
}

function pageErrors(form: FormDefinition, { fields }: VisiblePage, walk: FormWalk, state: FormState): FormError[] {
  const errors = fields.flatMap((field) => fieldErrors(form, field));
  const broken = form.rules
    .filter((rule) => fields.some((field) => topOf(field.pointer) === topOf(rule.at)))
    .flatMap((rule) => ruleErrors(rule, walk, state));
  // A rule about an answer that cannot be read yet would only confuse.
  return [...errors, ...broken.filter((rule) => !errors.some(({ pointer }) => isWithin(pointer, rule.pointer)))];
}

function fieldErrors(form: FormDefinition, shown: VisibleField): FormError[] {
  const own = faultsOf(form, shown).map(({ reason, at = '', params }) => ({
    pointer: shown.pointer + at,
    reason,
    ...(params && { params }),
  }));
  return [...own, ...(shown.items ?? []).flat().flatMap((inside) => fieldErrors(form, inside))];
}

function faultsOf(form: FormDefinition, shown: VisibleField): readonly Fault[] {
  if (shown.field.widget === 'fact' || shown.field.widget === 'calculated') return [];
  if (shown.items) return shown.items.length > 0 ? countFaults(shown.items.length, shown.field) : [];
  if (isEmptyAnswer(shown.answer)) return shown.required ? [{ reason: 'required' }] : [];
  if (shown.faults.length > 0) return shown.faults;
  return validateData(schemaOf(form, shown.pointer), shown.answer).map(({ keyword, at, limit }) => ({
    reason: keyword,
    at,
    ...(limit !== undefined && { params: { limit } }),
  }));
}

function countFaults(count: number, { minItems = 0, maxItems = 20 }: FormField): Fault[] {
  if (count < minItems) return [{ reason: 'minItems', params: { limit: minItems } }];
  return count > maxItems ? [{ reason: 'maxItems', params: { limit: maxItems } }] : [];
}

/** A rule at a question inside a group is asked of each item, which its conditions read as if it stood alone. */
function ruleErrors(rule: FormRule, { answers }: FormWalk, state: FormState): FormError[] {
  const scope = scopeOf({ ...state, answers });
  const [, group, inside] = /^\/([^/]+)\/\*(\/.+)$/.exec(rule.at) ?? [];
  const items = group === undefined ? undefined : answers[group];
  if (inside === undefined) return isBroken(rule, scope) ? [brokenAt(rule, rule.at)] : [];
  return (Array.isArray(items) ? items : []).flatMap((item: unknown, index) =>
    isBroken(rule, { ...scope, ...(typeof item === 'object' ? item : {}) })
      ? [brokenAt(rule, `/${group}/${index}${inside}`)]
      : [],
  );
}

const isBroken = (rule: FormRule, scope: ReturnType<typeof scopeOf>): boolean =>
  holds(rule.if, scope) && !holds(rule.require, scope);

const brokenAt = (rule: FormRule, pointer: string): FormError => ({ pointer, reason: 'rule', rule: rule.id });
