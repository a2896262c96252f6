/** Conditions and calculations: they use only operators, questions and facts that exist, and only earlier answers. */
import { finding, type DefinitionFinding } from './definition-finding';
import { deepestLogic } from '../logic/evaluate-logic';
import type { FormDefinition } from '../definition/form-definition';
import { isWithin, nameOf, questionsInGroup, topOf } from '../answers/form-pointer';
import { depthOf, unknownOperatorsOf, variablesOf } from '../logic/inspect-logic';
import type { Logic } from '../logic/json-logic';
import type { ProcedureDefinition } from '../definition/procedure-definition';

/** A condition or calculation, where it stands, and the questions that are answered by then. */
interface Use {
  readonly path: string;
  readonly logic: Logic | undefined;
  /** Pointers that it may read; undefined where all answers are there. */
  readonly before?: readonly string[];
  /** The group whose items it looks at. */
  readonly group?: string | undefined;
}

export function checkConditions(definition: ProcedureDefinition): DefinitionFinding[] {
  const { form } = definition;
  return [...usesIn(definition).flatMap((use) => checkUse(form, use)), ...checkCycles(form), ...checkKnown(form)];
}

function usesIn({ form, handling, fee, inquiry }: ProcedureDefinition): Use[] {
  return [
    ...form.pages.map(({ id, showIf }) => ({
      path: `/form/pages/${id}/showIf`,
      logic: showIf,
      before: askedBeforePage(form, id),
    })),
    ...form.facts.map(({ id, concernsAllIf }) => ({ path: `/form/facts/${id}/concernsAllIf`, logic: concernsAllIf })),
    ...Object.keys(form.fields).flatMap((pointer) => usesInField(form, pointer)),
    ...form.rules.flatMap((rule) => {
      const group = /^(\/[^/]+)\/\*/.exec(rule.at)?.[1];
      return [
        { path: `/form/rules/${rule.id}/if`, logic: rule.if, group },
        { path: `/form/rules/${rule.id}/require`, logic: rule.require, group },
      ];
    }),
    ...handling.map(({ id, onlyIf }) => ({ path: `/handling/${id}/onlyIf`, logic: onlyIf })),
    { path: '/inquiry/onlyIf', logic: inquiry?.onlyIf },
    ...(fee ? [{ path: '/fee/amount', logic: fee.amount }] : []),
    ...(fee?.lines ?? []).map(({ value }, index) => ({ path: `/fee/lines/${index}`, logic: value })),
  ];
}

function usesInField(form: FormDefinition, pointer: string): Use[] {
  const field = form.fields[pointer];
  const group = /^(\/[^/]+)\/\*\//.exec(pointer)?.[1];
  const before = askedBeforeQuestion(form, pointer);
  return [
    { path: `/form/fields/${pointer}/showIf`, logic: field?.showIf, before, group },
    { path: `/form/fields/${pointer}/calculate`, logic: field?.calculate, before, group },
  ];
}

/** Questions on earlier pages, those inside groups included. */
function askedBeforePage(form: FormDefinition, pageId: string): string[] {
  const index = form.pages.findIndex(({ id }) => id === pageId);
  return form.pages.slice(0, index).flatMap(({ ask }) => ask);
}

function askedBeforeQuestion(form: FormDefinition, pointer: string): string[] {
  const top = `/${topOf(pointer)}`;
  const page = form.pages.find(({ ask }) => ask.includes(top));
  if (!page) return [];
  const earlier = [...askedBeforePage(form, page.id), ...page.ask.slice(0, page.ask.indexOf(top))];
  const siblings = pointer === top ? [] : questionsInGroup(form, top);
  return [...earlier, ...siblings.slice(0, siblings.indexOf(pointer))];
}

function checkUse(form: FormDefinition, use: Use): DefinitionFinding[] {
  const { path, logic } = use;
  if (logic === undefined) return [];
  if (depthOf(logic) > deepestLogic)
    return [finding(path, 'too-deep', `Nest this condition less: ${deepestLogic} levels at most.`)];
  return [
    ...unknownOperatorsOf(logic).map((name) =>
      finding(path, 'unknown-operator', `“${name}” is not an operator of the counter.`),
    ),
    ...variablesOf(logic).flatMap((variable) => checkVariable(form, variable, use)),
  ];
}

function checkVariable(form: FormDefinition, variable: string, { path, before, group }: Use): DefinitionFinding[] {
  const [first = '', second = ''] = variable.split('.');
  if (first === 'today') return [];
  if (first === 'facts') {
    const known = form.facts.some(({ id }) => id === second);
    return known
      ? []
      : [finding(path, 'unknown-fact', `The condition reads the fact “${second}”, which the form does not have.`)];
  }
  const pointer = pointerOf(form, variable, group);
  if (pointer === undefined) {
    return [
      finding(path, 'unknown-variable', `The condition reads “${variable}”, which is not a question of this form.`),
    ];
  }
  if (!before || before.some((asked) => isWithin(pointer, asked))) return [];
  return [
    finding(
      path,
      'later-question',
      `The condition reads “${variable}”, which is asked later: only earlier answers count.`,
    ),
  ];
}

/** The question that a variable reads: one of the same group first, as the engine does, then one of the form. */
function pointerOf(form: FormDefinition, variable: string, group: string | undefined): string | undefined {
  const [first = '', ...rest] = variable.split('.');
  const besides = group === undefined ? undefined : `${group}/*/${first}`;
  if (besides !== undefined && Object.hasOwn(form.fields, besides)) return besides;
  const pointer = `/${first}`;
  if (!Object.hasOwn(form.fields, pointer)) return undefined;
  const isGroup = form.fields[pointer]?.widget === 'group';
  const [star, inside] = rest;
  if (!isGroup || star !== '*' || inside === undefined) return pointer;
  return Object.hasOwn(form.fields, `${pointer}/*/${inside}`) ? pointer : undefined;
}

/** Calculations that need each other, or themselves. */
function checkCycles(form: FormDefinition): DefinitionFinding[] {
  const uses = new Map(
    Object.entries(form.fields)
      .filter(([, { widget }]) => widget === 'calculated')
      .map(([pointer, { calculate = null }]) => [
        pointer,
        variablesOf(calculate).map((name) => `/${name.split('.')[0]}`),
      ]),
  );
  const reaches = (from: string, target: string, seen = new Set<string>()): boolean =>
    (uses.get(from) ?? []).some((next) => {
      if (next === target) return true;
      if (seen.has(next)) return false;
      return reaches(next, target, seen.add(next));
    });
  return [...uses.keys()]
    .filter((pointer) => reaches(pointer, pointer))
    .map((pointer) =>
      finding(
        `/form/fields/${pointer}/calculate`,
        'calculated-cycle',
        `${pointer} needs its own result to be calculated.`,
      ),
    );
}

/** What the profile answers, by the token with which a browser would fill in the same question. */
const kinds: Readonly<Record<string, string>> = {
  name: 'identity',
  'given-name': 'identity',
  'family-name': 'identity',
  bday: 'birthDate',
  'street-address': 'address',
  organization: 'enterprise',
};

/** Only once (law of 5 May 2014): what a register holds is asked only where that register is silent. */
function checkKnown(form: FormDefinition): DefinitionFinding[] {
  return Object.entries(form.fields).flatMap(([pointer, { autocomplete = '', showIf = null }]) => {
    const kind = Object.hasOwn(kinds, autocomplete) ? kinds[autocomplete] : undefined;
    if (kind === undefined || pointer.includes('*')) return [];
    const page = form.pages.find(({ ask }) => ask.includes(pointer));
    const asksWhenSilent = variablesOf([showIf, page?.showIf ?? null]).some((name) => name.startsWith('facts.'));
    if (asksWhenSilent) return [];
    return [
      finding(
        `/form/fields/${pointer}`,
        'already-known',
        `Do not ask “${nameOf(pointer)}”: a register holds it (fact of kind ${kind}).`,
      ),
    ];
  });
}
