import { describe, expect, test } from '@jest/globals';
import { languages } from '@gun/kernel';
import { checkAnswers } from '../answers/check-answers';
import { checkDefinition } from '../publication/check-definition';
import { competenceFor } from '../definition/competence';
import { feeFor } from '../definition/fee';
import type { FactsInScope, FormState } from '../answers/form-state';
import { handlingStepsFor } from '../definition/handling-steps';
import { pagePath } from '../publication/page-order';
import { ProcedureDefinition } from '../definition/procedure-definition';
import { deliveredProcedures } from './catalogue';
import { changeOfAddress } from './change-of-address';
import { criminalRecordExtract } from './criminal-record-extract';
import { lifeEvents } from './life-events';
import { synonyms } from './synonyms';
import { terracePermit } from './terrace-permit';

const today = '2026-11-25';
const stateOf = ({ answers, facts }: ProcedureDefinition['testCases'][number]): FormState => ({
  answers,
  facts: (facts ?? {}) as FactsInScope, // the definition keeps the facts of its test cases as plain data
  today,
});

describe.each(deliveredProcedures.map((definition) => ({ key: definition.key, definition })))(
  'the definition $key',
  ({ definition }) => {
    test('is a procedure as the format wants it', () => {
      expect(ProcedureDefinition.safeParse(definition).error?.issues ?? []).toEqual([]);
    });

    test('passes the gate before publication', () => {
      expect(checkDefinition(definition)).toMatchObject({ ok: true });
    });

    test('is data only: it survives being stored and read back', () => {
      expect(ProcedureDefinition.parse(JSON.parse(JSON.stringify(definition)))).toEqual(definition);
    });

    test('has at least three stored cases', () => expect(definition.testCases.length).toBeGreaterThanOrEqual(3));

    test('belongs to life events that exist', () => {
      const keys = lifeEvents.map(({ key }) => key);
      expect(definition.about.lifeEvents.filter((key) => !keys.includes(key))).toEqual([]);
    });

    test('is found under several words in every language', () => {
      for (const language of languages) expect(synonyms[definition.key]?.[language].length).toBeGreaterThanOrEqual(3);
    });

    test.each(definition.testCases)('$name', (testCase) => {
      const state = stateOf(testCase);
      expect(pagePath(definition.form, state)).toEqual(testCase.pages);
      const stop = definition.form.pages.find(({ id, stop: ends }) => ends && id === testCase.pages.at(-1));
      const end = stop && { pointer: '', reason: 'stop', params: { page: stop.id } };
      expect(checkAnswers(definition.form, state)).toEqual(end ? [end] : []);
      if (end) return;
      expect(handlingStepsFor(definition, state).map(({ id }) => id)).toEqual(testCase.steps);
      expect(feeFor(definition, state)?.amount).toBe(testCase.fee);
    });
  },
);

describe('the competent place', () => {
  const placeOf = (definition: ProcedureDefinition, index: number) =>
    competenceFor(definition.competence, stateOf(definition.testCases[index]!)); // each has three cases, proven above

  test('of a change of address is the new municipality', () =>
    expect(placeOf(changeOfAddress, 0)).toMatchObject({ service: 'population', nis: '92094' }));

  test('of a terrace is the municipality of the chosen establishment', () =>
    expect(placeOf(terracePermit, 0)).toMatchObject({ service: 'public-space', nis: '44021' }));

  test('of a terrace is the address given by hand when the enterprise register is silent', () =>
    expect(placeOf(terracePermit, 2)).toMatchObject({ service: 'public-space', nis: '44021' }));

  test('of an extract is the municipality of the address that the register knows', () => {
    const address = { known: true, address: { nis: '63023', postCode: '4700' } };
    const state = { answers: {}, facts: { address } as unknown as FactsInScope, today }; // only the codes decide
    expect(competenceFor(criminalRecordExtract.competence, state)).toMatchObject({ nis: '63023' });
  });
});
