/** A loop that went wrong at one agency slows down that agency, and nobody else. */
import { listAgencyEvents, listMyDossiers } from '@gun/dossiers-contract';
import { AgencyRate } from '@gun/nest';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TestGateway } from './testing/test-gateway';

const [greedy, modest] = ['agency-criminal-record', 'agency-national-register'];
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('camille');
  for (const agency of [greedy, modest]) gateway.agency(agency);
});
afterAll(() => gateway.stop());

test('an agency whose bucket is empty hears when to come back; others and citizens hear nothing of it', async () => {
  const rate = gateway.app.get(AgencyRate);
  const empty = () => {
    for (;;) rate.take(greedy);
  };
  expect(empty).toThrow('too fast');
  const events = (as: string) => gateway.call(listAgencyEvents, { as });
  const [refused, ...others] = await Promise.all([greedy, modest, modest].map(events));
  expect([refused?.status, refused?.problem.type]).toEqual([429, 'urn:problem-type:belgif:tooManyRequests']);
  expect(refused?.headers['retry-after']).toBe('1');
  expect(others.map(({ status }) => status)).toEqual([200, 200]);
  expect((await gateway.call(listMyDossiers, { as: 'camille' })).status).toBe(200);
  gateway.clock.at = new Date(gateway.clock.at.getTime() + 1_000);
  expect((await events(greedy)).status).toBe(200);
});
