import { describe, expect, test } from '@jest/globals';
import { competenceFor } from './definition/competence';
import { clubAnswers, stateWith, tentProcedure } from './answers/example-form';
import { feeFor } from './definition/fee';
import { factsInScope } from './answers/form-state';
import { handlingStepsFor } from './definition/handling-steps';

const idsFor = (answers: object) => handlingStepsFor(tentProcedure, stateWith({ ...answers })).map(({ id }) => id);

describe('what answers lead to', () => {
  test('the steps that apply', () => {
    expect(idsFor(clubAnswers)).toEqual(['look', 'decide']);
    expect(idsFor({ ...clubAnswers, lender: 'person' })).toEqual(['decide']);
  });

  test('a fee with the figures that explain it', () => {
    expect(feeFor(tentProcedure, stateWith(clubAnswers))).toMatchObject({
      amount: 2000,
      lines: [{ value: 2, unit: 'day' }],
    });
  });

  test('no fee while an answer that it depends on is missing', () => {
    expect(feeFor(tentProcedure, stateWith({ ...clubAnswers, days: undefined }))).toBeUndefined();
  });

  test('no fee that somebody sent along', () => {
    expect(feeFor(tentProcedure, stateWith({ ...clubAnswers, cost: 1 }))?.amount).toBe(2000);
  });
});

describe('the competent office', () => {
  const address = { ...clubAnswers.place, nis: '92094' };
  const fact = { by: 'municipalityOfFact', fact: 'home', service: 'tents', orAnswer: '/place' } as const;

  test('is found in the answer that names the address', () => {
    const state = stateWith({ place: address });
    const expected = { by: 'municipality', service: 'tents', nis: '92094', postCode: '5000' };
    expect(competenceFor(tentProcedure.competence, state)).toEqual(expected);
  });

  test('is found in the register first, then in the answer', () => {
    const facts = { home: { known: true, address: { ...address, nis: '44021' } } };
    expect(competenceFor(fact, stateWith({ place: address }, { facts }))).toMatchObject({ nis: '44021' });
    expect(competenceFor(fact, stateWith({ place: address }))).toMatchObject({ nis: '92094' });
    expect(competenceFor(fact, stateWith({}))).toBeUndefined();
  });

  test('can be one national office', () => {
    const expected = { by: 'office', office: 'tents' };
    expect(competenceFor({ by: 'office', office: 'tents' }, stateWith({}))).toEqual(expected);
  });
});

test('facts become what conditions read, and a silent source knows nothing', () => {
  const source = { fr: 'Registre', nl: 'Register', de: 'Register', en: 'Register' };
  const fact = { id: 'who', kind: 'identity', state: 'known', value: { text: 'Lou' }, source, readAt: '' } as const;
  expect(factsInScope([fact])).toEqual({ who: { known: true, state: 'known', text: 'Lou' } });
  expect(factsInScope([{ ...fact, state: 'unavailable', value: undefined }])['who']).toMatchObject({ known: false });
});
