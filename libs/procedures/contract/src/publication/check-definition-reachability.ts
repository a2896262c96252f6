/**
 * Pages that no answer leads to. The search is sound: it tries every combination of the answers that decide, as long as
 * these are choices, booleans or facts that are known or not. Where a number, a date or a text decides, or the
 * combinations are too many, the page gets the benefit of the doubt, unless its condition is false as it stands.
 */
import { finding, type DefinitionFinding } from './definition-finding';
import { holds } from '../logic/evaluate-logic';
import { evidenceChoices } from '../definition/field-options';
import type { FormDefinition, FormField, FormPage } from '../definition/form-definition';
import type { FormState } from '../answers/form-state';
import { variablesOf } from '../logic/inspect-logic';
import { schemaOf } from '../definition/question-schema';
import { visiblePages } from '../answers/visible-pages';

const mostCombinations = 4096;
const anyDay = '2026-01-15';

export function checkReachability(form: FormDefinition): DefinitionFinding[] {
  return form.pages
    .filter((page) => !mayBeReached(form, page))
    .map(({ id }) =>
      finding(
        `/form/pages/${id}`,
        'unreachable-page',
        `No answer leads to page “${id}”: change its condition or remove it.`,
      ),
    );
}

function mayBeReached(form: FormDefinition, page: FormPage): boolean {
  const deciding = decidingVariables(form, page);
  const domains = deciding.map((variable) => domainOf(form, variable));
  const combinations = domains.reduce((product, domain) => product * (domain?.length ?? Infinity), 1);
  if (combinations > mostCombinations) return deciding.length > 0 || holds(page.showIf, { facts: {}, today: anyDay });
  return everyState(
    deciding,
    domains.map((domain) => domain ?? []),
  ).some((state) => visiblePages(form, state).some((visible) => visible.page.id === page.id));
}

/** Variables that decide whether a page is shown: those of its own conditions, and of all that those depend on. */
function decidingVariables(form: FormDefinition, page: FormPage): string[] {
  const found = new Set<string>();
  const follow = (conditions: readonly (FormPage['showIf'] | undefined)[]) => {
    for (const variable of conditions.flatMap((condition) => variablesOf(condition ?? null))) {
      if (found.has(variable)) continue;
      found.add(variable);
      const pointer = `/${variable.split('.')[0]}`;
      const asking = form.pages.find(({ ask }) => ask.includes(pointer));
      follow([form.fields[pointer]?.showIf, asking?.showIf]);
    }
  };
  const stops = form.pages.slice(0, form.pages.indexOf(page)).filter(({ stop }) => stop);
  const fields = page.ask.map((pointer) => form.fields[pointer]?.showIf);
  follow([page.showIf, ...fields, ...stops.map(({ showIf }) => showIf)]);
  return [...found];
}

/** All values that a variable can have, or undefined when they cannot be listed. */
function domainOf(form: FormDefinition, variable: string): readonly unknown[] | undefined {
  if (/^facts\.[^.]+\.known$/.test(variable)) return [true, false];
  const field = Object.hasOwn(form.fields, `/${variable}`) ? form.fields[`/${variable}`] : undefined;
  return field && choicesOf(form, variable, field);
}

function choicesOf(form: FormDefinition, name: string, field: FormField): readonly unknown[] | undefined {
  const { widget, options } = field;
  if (widget === 'evidence') return [undefined, ...evidenceChoices.map(({ value }) => value)];
  if (!options || (widget !== 'radios' && widget !== 'select')) return undefined;
  const values = options.map(({ value }) => value);
  const isBoolean = schemaOf(form, `/${name}`)['type'] === 'boolean';
  return [undefined, ...(isBoolean ? values.map((value) => value === 'true') : values)];
}

/** Every combination of values, as states of a form. */
function everyState(variables: readonly string[], domains: readonly (readonly unknown[])[]): FormState[] {
  const empty: FormState = { answers: {}, facts: {}, today: anyDay };
  return variables.reduce<FormState[]>(
    (states, variable, index) =>
      states.flatMap((state) => (domains[index] ?? []).map((value) => withValue(state, variable, value))),
    [empty],
  );
}

function withValue(state: FormState, variable: string, value: unknown): FormState {
  const [first = '', fact = ''] = variable.split('.');
  if (first === 'facts') return { ...state, facts: { ...state.facts, [fact]: { known: value === true } } };
  return value === undefined ? state : { ...state, answers: { ...state.answers, [first]: value } };
}
