import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { takeLatestEnding, takeSoonestEnding, totalOf } from './lots';

const lots = [
  { until: '2028-12-31', amount: 5 },
  { until: '2027-08-31', amount: 3 },
];

test('what ends first is reserved first', () => {
  expect(takeSoonestEnding(lots, 4)).toEqual([
    { until: '2027-08-31', amount: 3 },
    { until: '2028-12-31', amount: 1 },
  ]);
});

test('what ends last is given back first', () => {
  expect(takeLatestEnding(lots, 6)).toEqual([
    { until: '2028-12-31', amount: 5 },
    { until: '2027-08-31', amount: 1 },
  ]);
});

test('nothing is taken from lots that hold too little', () => expect(takeSoonestEnding(lots, 9)).toBeUndefined());

test('exactly the amount is taken, no lot gives more than it holds, and none gives nothing', () => {
  const lot = fc.record({ until: fc.constantFrom('2027-08-31', '2028-08-31', '2029-08-31'), amount: fc.nat(200) });
  const distinct = fc.uniqueArray(lot, { selector: ({ until }) => until });
  fc.assert(
    fc.property(distinct, fc.integer({ min: 1, max: 500 }), (held, amount) => {
      const taken = takeSoonestEnding(held, amount);
      if (!taken) return totalOf(held) < amount;
      const within = taken.every((part) => {
        const from = held.find(({ until }) => until === part.until);
        return part.amount > 0 && part.amount <= (from?.amount ?? 0);
      });
      return within && totalOf(taken) === amount;
    }),
  );
});
