/** A loop that went wrong at one agency slows down that agency, and nobody else, however many gateways it reaches. */
import { listAgencyEvents, listMyDossiers } from '@gun/dossiers-contract';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TestGateway } from '../testing/test-gateway';

const [greedy, modest] = ['agency-criminal-record', 'agency-national-register'];
let gateways: [TestGateway, TestGateway];
beforeAll(async () => {
  const first = await TestGateway.start();
  await first.citizen('camille');
  for (const agency of [greedy, modest]) first.agency(agency);
  gateways = [first, await first.beside()];
});
afterAll(async () => {
  await gateways[1].stop();
  await gateways[0].stop();
});

/** What is in a bucket, which time does not fill. */
const holds = (agency: string, requests: number) =>
  gateways[0].sql(
    `insert into agency_bucket values ($1, $2, 0, now() + interval '1 day')
     on conflict (agency) do update set held = excluded.held, at = excluded.at`,
    [agency, requests],
  );
const events = (gateway: TestGateway, as: string) => gateway.call(listAgencyEvents, { as });
const everywhere = (times: number, as: string) =>
  Promise.all(Array.from({ length: times }, (_, index) => events(gateways[index % 2]!, as)));

test('two gateways together let through what is in the bucket, and say when to come back', async () => {
  await holds(greedy, 25);
  const answers = await everywhere(80, greedy);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(25);
  const refused = answers.filter(({ status }) => status !== 200);
  expect(new Set(refused.map(({ problem }) => problem.type))).toEqual(
    new Set(['urn:problem-type:belgif:tooManyRequests']),
  );
  expect(new Set(refused.map(({ headers }) => headers['retry-after']))).toEqual(new Set(['1']));
});

test('others and citizens hear nothing of it', async () => {
  await holds(greedy, 0);
  const [refused, ...others] = await Promise.all([
    events(gateways[0], greedy),
    ...(await everywhere(4, modest)),
    gateways[1].call(listMyDossiers, { as: 'camille' }),
  ]);
  expect(refused?.status).toBe(429);
  expect(new Set(others.map(({ status }) => status))).toEqual(new Set([200]));
});
