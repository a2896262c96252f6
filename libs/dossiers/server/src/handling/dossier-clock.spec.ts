import { describe, expect, test } from '@jest/globals';
import { pauseClock, resumeClock, startClock } from '@gun/dossiers-contract';
import { languages } from '@gun/kernel';
import { deliveredProcedures, type ProcedureDefinition } from '@gun/procedures-contract';
import { clockAtReceipt, clockView } from './dossier-clock';

const day = (date: string): Date => new Date(`${date}T10:00:00Z`);
const received = day('2026-11-25');
const procedure = (key: string): ProcedureDefinition => {
  const found = deliveredProcedures.find((definition) => definition.key === key);
  if (!found) throw new Error(`${key} is not delivered`);
  return found;
};
const move = procedure('change-of-address');
const terrace = procedure('terrace-permit');

test('nothing runs before the dossier is submitted', () => {
  expect(clockView(move, null, received)).toBeUndefined();
});

test('a period that the law counts from a complete file does not run from the receipt', () => {
  expect(clockAtReceipt(move, received)).toEqual(startClock(received));
  expect(clockAtReceipt(procedure('diploma-recognition'), received)).toBeNull();
});

test('only the authority’s own period runs: that of the citizen is told before', () => {
  const view = clockView(move, startClock(received), received);
  expect(view?.label.en).toBe(move.deadlines.find(({ rule }) => rule.kind !== 'citizen')?.label.en);
  const onlyCitizen = { ...move, deadlines: move.deadlines.filter(({ rule }) => rule.kind === 'citizen') };
  expect(clockView(onlyCitizen, startClock(received), received)).toBeUndefined();
});

test('the date is given with its rule, in four languages', () => {
  const view = clockView(move, startClock(received), received);
  expect(view).toMatchObject({ due: '2026-12-10', paused: false, pausedDays: 0, elapsed: 0 });
  for (const language of languages) expect(view?.rule[language]).toMatch(/2026/);
});

describe('a clock that stands still', () => {
  const asked = pauseClock(startClock(received), 'documentsAsked', day('2026-11-30'));

  test('shows no date, since nobody knows it', () => {
    const view = clockView(terrace, asked, day('2026-12-05'));
    expect(view).toMatchObject({ paused: true, pausedDays: 5 });
    expect(view).not.toHaveProperty('due');
  });

  test('goes on with a later date by as many days', () => {
    const before = clockView(terrace, startClock(received), received)?.due;
    const after = clockView(terrace, resumeClock(asked, 'documentsAsked', day('2026-12-07')), day('2026-12-08'));
    expect(before).toBe('2026-12-28');
    expect(after).toMatchObject({ paused: false, pausedDays: 7, due: '2027-01-04' });
  });

  test('is one of a rule that may pause; any other runs on', () => {
    const rigid = {
      ...terrace,
      deadlines: terrace.deadlines.map(({ rule, ...rest }) => ({ ...rest, rule: { ...rule, pausable: false } })),
    };
    expect(clockView(rigid, asked, day('2026-12-05'))).toMatchObject({ paused: false, due: '2026-12-28' });
  });
});

test('the share that has gone stays between nothing and all', () => {
  const clock = startClock(received);
  expect(clockView(terrace, clock, day('2026-11-20'))?.elapsed).toBe(0);
  expect(clockView(terrace, clock, day('2026-12-10'))?.elapsed).toBeCloseTo(0.5);
  expect(clockView(terrace, clock, day('2027-06-01'))?.elapsed).toBe(1);
});
