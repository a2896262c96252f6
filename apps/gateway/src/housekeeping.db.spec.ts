import { Quarantine } from '@gun/documents-server';
import { startDossier } from '@gun/dossiers-contract';
import { uuidV7 } from '@gun/kernel';
import { createLog, Database, EventRelay, EventSubscribers } from '@gun/nest';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { tidyUp } from './housekeeping';
import { TestGateway } from './testing/test-gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('camille');
});
afterAll(() => gateway.stop());

const log = createLog('test', 'silent');
const tidy = () => {
  const relay = new EventRelay(gateway.app.get(Database), gateway.app.get(EventSubscribers), log);
  return tidyUp(gateway.app, relay, log);
};
const start = (key: string) =>
  gateway.call(startDossier, {
    ...{ as: 'camille', key },
    body: { procedureKey: 'change-of-address', language: 'fr', anew: true },
  });
const ageOf = (key: string, days: number) =>
  gateway.sql(`update idempotency set created_at = now() - $2 * interval '1 day' where key = $1`, [key, days]);
const answers = async () =>
  (await gateway.sql<{ key: string }>(`select key from idempotency order by key`)).map(({ key }) => key);

test('the answer to a repeated write is kept for a month, and then erased with what it says', async () => {
  const [old, young] = [uuidV7(), uuidV7()];
  await start(old);
  const first = await start(young);
  await ageOf(old, 31);
  await ageOf(young, 29);
  await tidy();
  expect(await answers()).toEqual([young]);
  expect((await start(young)).body.id).toBe(first.body.id);
});

test('a chore that fails stops none of the others', async () => {
  const old = uuidV7();
  await start(old);
  await ageOf(old, 31);
  const quarantine = jest.spyOn(gateway.app.get(Quarantine), 'discardUnused').mockRejectedValue(new Error('no disk'));
  await tidy();
  quarantine.mockRestore();
  expect(await answers()).not.toContain(old);
});
