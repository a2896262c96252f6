import { languages } from '@gun/kernel';
import { expect, test } from '@jest/globals';
import { deliveredProcedures } from '../catalogue/catalogue';
import { studyGrant } from '../catalogue/study-grant';
import type { FormField } from '../definition/form-definition';
import type { FactsInScope } from '../answers/form-state';
import { onlyOnceShare } from './only-once-share';
import type { DefinitionTestCase, ProcedureDefinition } from '../definition/procedure-definition';
import { foldedWords } from '../reference-data/folded-words';
import { walkForm } from '../answers/visible-pages';

test('a study grant knows seven things from sources and asks five', () => {
  expect(onlyOnceShare(studyGrant)).toEqual({ fromSources: 7, asked: 5 });
});

test('a proof that is provided by hand does not count as known, and its file is asked', () => {
  const [, , byHand] = studyGrant.testCases;
  const { fromSources } = onlyOnceShare({ ...studyGrant, testCases: byHand ? [byHand] : [] });
  expect(fromSources).toBe(6);
});

test('what a register does not know in the usual case does not count', () => {
  const [usual] = studyGrant.testCases;
  const silent = { ...usual!, facts: { ...usual!.facts, household: { known: false } } }; // it has a usual case
  expect(onlyOnceShare({ ...studyGrant, testCases: [silent] }).fromSources).toBe(6);
});

test.each(deliveredProcedures.map((definition) => [definition.key, definition] as const))(
  '%s learns something from a source and asks something',
  (_, definition) => {
    const { fromSources, asked } = onlyOnceShare(definition);
    expect(fromSources).toBeGreaterThan(0);
    expect(asked).toBeGreaterThan(0);
  },
);

/** Widgets in which people type; a choice is about this request, and not about who they are. */
const typed = new Set<FormField['widget']>(['text', 'number', 'amount', 'iban', 'phone', 'email', 'date', 'address']);

const knowsAll = ({ facts = {} }: DefinitionTestCase): boolean =>
  Object.values(facts).every((fact) => Object(fact).known === true && !JSON.stringify(fact).includes('[]'));

/** What is typed while every register knows what it is asked and every source may answer, in the words of each language. */
function typedIn({ form, testCases }: ProcedureDefinition): string[] {
  const walked = testCases
    .filter((stored) => knowsAll(stored) && !Object.values(stored.answers).includes('own'))
    .flatMap(({ facts, answers, today = '2026-11-25' }) => {
      return walkForm(form, { answers, facts: (facts ?? {}) as FactsInScope, today }).pages; // kept as plain data
    });
  const shown = walked.flatMap(({ fields }) => fields).filter(({ field }) => typed.has(field.widget));
  return [...new Set(shown.flatMap(({ field }) => languages.map((one) => `${one} ${foldedWords(field.label[one])}`)))];
}

test('nothing is typed in two procedures while the registers answer', () => {
  const everywhere = deliveredProcedures.flatMap((definition) =>
    typedIn(definition).map((words) => ({ words, key: definition.key })),
  );
  const twice = everywhere.filter(({ words, key }) => everywhere.some((one) => one.words === words && one.key !== key));
  expect(twice).toEqual([]);
  expect(everywhere.length).toBeGreaterThan(80);
});
