import { Quarantine } from '@gun/documents-server';
import { startDossier } from '@gun/dossiers-contract';
import { uuidV7 } from '@gun/kernel';
import { createLog, Database, EventRelay, EventSubscribers } from '@gun/nest';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { tidyUp } from './housekeeping';
import { TestGateway } from '../testing/test-gateway';

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

test('a proposal of a mandate that nobody accepted goes a month after its last day, and an accepted one stays', async () => {
  const personId = gateway.personOf('camille');
  const propose = async (answer: string, answerBefore: string) => {
    const id = uuidV7();
    await gateway.sql(
      `insert into mandate (id, principal_id, principal_kind, principal_name, holder_id, holder_kind, holder_name,
         written_by, valid_from, valid_until, code_hash, answer, answer_before, proposed_by, proposed_at)
       values ($1, $2, 'person', 'Camille', $3, 'person', 'Bram', 'principal', '2026-01-01', '2026-12-31',
         $6, $4, $5, $2, '2026-01-01')`,
      [id, personId, answer === 'accepted' ? uuidV7() : null, answer, answerBefore, Buffer.from(id)],
    );
    return id;
  };
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const [accepted, open] = [await propose('accepted', day(-90)), await propose('none', day(-20))];
  for (const answer of ['none', 'refused']) await propose(answer, day(-40));
  await tidy();
  const left = await gateway.sql<{ id: string }>(`select id from mandate where principal_id = $1`, [personId]);
  expect(left.map(({ id }) => id).toSorted()).toEqual([accepted, open].toSorted());
});
