import { expect, test } from '@jest/globals';
import { deliveredProcedures } from './catalogue/catalogue';
import { studyGrant } from './catalogue/study-grant';
import { onlyOnceShare } from './only-once-share';

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
