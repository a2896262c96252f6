import { expect, test } from '@jest/globals';
import { AgencyRate, TooFast } from './agency-rate';
import { FakeAgencyBuckets } from './fake-agency-buckets';

/** As many gateways as wanted, on the same buckets. */
function gatewaysAt(perSecond: number, count = 1) {
  const clock = { ms: 0 };
  const now = () => clock.ms;
  const buckets = new FakeAgencyBuckets(now);
  const [rate, ...others] = Array.from({ length: count }, () => new AgencyRate(perSecond, buckets, now));
  return { clock, buckets, rate: rate!, others }; // at least one
}

/** How many of so many requests pass, sent side by side. */
async function passed(rate: AgencyRate, agency: string, times: number): Promise<number> {
  const tries = Array.from({ length: times }, () => rate.take(agency));
  const outcomes = await Promise.allSettled(tries);
  for (const outcome of outcomes) if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(TooFast);
  return outcomes.filter(({ status }) => status === 'fulfilled').length;
}

test('lets ten seconds of work through at once, and then what the rate gives', async () => {
  const { clock, rate } = gatewaysAt(5);
  expect(await passed(rate, 'one', 500)).toBe(50);
  clock.ms = 2_000;
  expect(await passed(rate, 'one', 500)).toBe(10);
});

test('never saves up more than ten seconds', async () => {
  const { clock, rate } = gatewaysAt(5);
  await passed(rate, 'one', 1);
  clock.ms = 3_600_000;
  expect(await passed(rate, 'one', 500)).toBe(50);
});

test('an agency that asks at ten times its rate gets its rate, and takes nothing from another', async () => {
  const { clock, rate } = gatewaysAt(5);
  let [greedy, modest] = [0, 0];
  for (let second = 1; second <= 60; second += 1) {
    clock.ms = second * 1_000;
    greedy += await passed(rate, 'greedy', 50);
    modest += await passed(rate, 'modest', 5);
  }
  expect(greedy).toBe(50 + 59 * 5);
  expect(modest).toBe(60 * 5);
});

test('gives no more over several gateways than over one', async () => {
  const { clock, rate, others } = gatewaysAt(50, 3);
  const everywhere = () => Promise.all([rate, ...others].map((one) => passed(one, 'one', 400)));
  const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
  expect(sum(await everywhere())).toBe(500);
  clock.ms = 1_000;
  expect(sum(await everywhere())).toBe(50);
});

test('comes to the bucket once for many requests, and not at all while it is known to be empty', async () => {
  const { buckets, rate } = gatewaysAt(50);
  await passed(rate, 'one', 500);
  expect(buckets.draws).toBe(50);
  await passed(rate, 'one', 10_000);
  expect(buckets.draws).toBe(51);
});

test('says after how many seconds the next request passes, and holds to it', async () => {
  const { clock, rate } = gatewaysAt(0.2);
  expect(await passed(rate, 'one', 9)).toBe(2);
  await expect(rate.take('one')).rejects.toMatchObject({ retryAfterSeconds: 5 });
  clock.ms = 5_000;
  expect(await passed(rate, 'one', 9)).toBe(1);
});
