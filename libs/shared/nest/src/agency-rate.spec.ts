import { expect, test } from '@jest/globals';
import { AgencyRate, TooFast } from './agency-rate';

const rateAt = (perSecond = 5) => {
  const clock = { ms: 0 };
  return { clock, rate: new AgencyRate(perSecond, () => clock.ms) };
};
/** How many of so many requests pass. */
const passed = (rate: AgencyRate, agency: string, times: number): number => {
  let count = 0;
  for (let i = 0; i < times; i += 1)
    try {
      rate.take(agency);
      count += 1;
    } catch (error) {
      if (!(error instanceof TooFast)) throw error;
    }
  return count;
};

test('lets ten seconds of work through at once, and then what the rate gives', () => {
  const { clock, rate } = rateAt();
  expect(passed(rate, 'one', 500)).toBe(50);
  clock.ms = 2_000;
  expect(passed(rate, 'one', 500)).toBe(10);
});

test('never saves up more than ten seconds', () => {
  const { clock, rate } = rateAt();
  passed(rate, 'one', 1);
  clock.ms = 3_600_000;
  expect(passed(rate, 'one', 500)).toBe(50);
});

test('an agency that asks at ten times its rate gets its rate, and takes nothing from another', () => {
  const { clock, rate } = rateAt();
  let [greedy, modest] = [0, 0];
  for (let second = 1; second <= 60; second += 1) {
    clock.ms = second * 1_000;
    greedy += passed(rate, 'greedy', 50);
    modest += passed(rate, 'modest', 5);
  }
  expect(greedy).toBe(50 + 59 * 5);
  expect(modest).toBe(60 * 5);
});

test('says after how many seconds the next request passes, and holds to it', () => {
  const { clock, rate } = rateAt(0.2);
  expect(passed(rate, 'one', 9)).toBe(2);
  expect(() => rate.take('one')).toThrow(expect.objectContaining({ retryAfterSeconds: 5 }));
  clock.ms = 5_000;
  expect(passed(rate, 'one', 9)).toBe(1);
});
