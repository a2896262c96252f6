/** The examples that the author stored with the definition: each must walk the pages, steps and fee that it says. */
import { mayBeAnswers } from '../answers/answer-limits';
import { checkAnswers } from '../answers/check-answers';
import { finding, type DefinitionFinding } from './definition-finding';
import { errorText } from '../answers/error-sentences';
import { feeFor } from '../definition/fee';
import { isRecord } from '../answers/form-pointer';
import type { FactsInScope, FormState } from '../answers/form-state';
import { handlingStepsFor } from '../definition/handling-steps';
import { pagePath } from './page-order';
import type { DefinitionTestCase, ProcedureDefinition } from '../definition/procedure-definition';

/** The day of an example that does not say its day. */
const exampleDay = '2026-11-25';

export const checkTestCases = (definition: ProcedureDefinition): DefinitionFinding[] =>
  definition.testCases.flatMap((example) =>
    mismatches(definition, example).map((sentence) => finding(`/testCases/${example.name}`, 'test-case', sentence)),
  );

function mismatches(definition: ProcedureDefinition, example: DefinitionTestCase): string[] {
  const { form } = definition;
  const limits = mayBeAnswers(form, example.answers);
  if (!limits.allowed) return [`Its answers cannot be read: ${limits.reason}.`];
  const state: FormState = {
    answers: example.answers,
    facts: factsOf(example),
    today: example.today ?? exampleDay,
  };
  const pages = pagePath(form, state);
  const stops = form.pages.some(({ id, stop }) => stop && id === pages.at(-1));
  const steps = handlingStepsFor(definition, state).map(({ id }) => id);
  const errors = stops ? [] : checkAnswers(form, state);
  return [
    ...difference('pages', example.pages, pages),
    ...(stops ? [] : difference('steps', example.steps, steps)),
    ...(example.fee === undefined ? [] : difference('fee', [example.fee], [feeFor(definition, state)?.amount])),
    ...errors.map((error) => `At ${error.pointer}: ${errorText(form, error, 'en')} (${error.reason}).`),
  ];
}

function difference(what: string, expected: readonly unknown[], actual: readonly unknown[]): string[] {
  if (expected.join() === actual.join()) return [];
  return [`Expected ${what} ${expected.join(', ')}, but these answers give ${actual.join(', ')}.`];
}

/** Facts of an example are written as conditions read them; one without `known` counts as known. */
const factsOf = ({ facts = {} }: DefinitionTestCase): FactsInScope =>
  Object.fromEntries(Object.entries(facts).map(([id, fact]) => [id, { known: true, ...(isRecord(fact) ? fact : {}) }]));
