/** What a request pays for most is waiting for the database: how often, is counted. */
import { listMyDossiers, submitDossier } from '@gun/dossiers-contract';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { drafts, movesAlone } from '../testing/lives/lives';
import { roundTripsOf } from '../testing/round-trips';
import { TestGateway } from '../testing/test-gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('camille');
});
afterAll(() => gateway.stop());

async function submits(): Promise<number> {
  const { dossierId, revision } = await drafts(gateway, 'camille', { answers: movesAlone() });
  const body = { revision, declaration: true } as const;
  return roundTripsOf(gateway, async () => {
    const { status } = await gateway.call(submitDossier, { as: 'camille', input: { dossierId }, body });
    expect(status).toBe(201);
  });
}

test('a submission asks four times: the dossier, whom to ask about, the line of that question, and one write', async () => {
  await submits(); // what it fetches once is kept at hand: the definition, the key of the line
  expect(await submits()).toBe(4);
});

test('one’s own dossiers are asked for once', async () => {
  const list = () => gateway.call(listMyDossiers, { as: 'camille' });
  await list();
  expect(await roundTripsOf(gateway, list)).toBe(1);
});
