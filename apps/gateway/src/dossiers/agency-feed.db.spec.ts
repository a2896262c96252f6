import { dossierHandedOver, listAgencyEvents } from '@gun/dossiers-contract';
import { uuidV7 } from '@gun/kernel';
import { Database, EventSubscribers, publishSql, toOutbox, type Tx } from '@gun/nest';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestGateway } from '../testing/test-gateway';
import { untilSomeoneWaits } from '../testing/until-someone-waits';

const agency = 'agency-national-register';
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await TestGateway.start();
  gateway.agency(agency);
});
afterAll(() => gateway.stop());
beforeEach(() => gateway.sql(`delete from agency_event`));

const handedOver = (dossierId: string) =>
  dossierHandedOver({
    ...{ dossierId, ownerId: uuidV7(), reference: 'GUN-7K3M-9Q2X', procedure: 'change-of-address', version: 1 },
    ...{ language: 'fr', at: '2026-11-25T09:00:00Z', agency, step: 'nationalRegister', kind: 'execute' },
  });
const events = async (afterEvent?: string) => {
  const page = await gateway.call(listAgencyEvents, { as: agency, ...(afterEvent && { query: { afterEvent } }) });
  return page.body.items.map(({ id, subject }) => ({ id, subject }));
};
const publish = (dossierId: string) =>
  gateway.sql(publishSql('(select) as once', '$1'), [toOutbox([handedOver(dossierId)])]);
const tellsFeed = async (tx: Tx, dossierId: string): Promise<void> => {
  const feed = gateway.app.get(EventSubscribers).get('dossiers.handedOver', 'agencyFeed');
  await feed.tell(tx, { id: uuidV7(), ...handedOver(dossierId) });
};

test('an event written by a worker whose clock is behind still comes after the cursor', async () => {
  const [first, second] = [uuidV7(), uuidV7()];
  await publish(first);
  await gateway.drain();
  const fastClock = 'ffffffff-ffff-7fff-bfff-ffffffffffff';
  await gateway.sql(`update agency_event set id = $1`, [fastClock]);
  await publish(second);
  await gateway.drain();
  expect((await events()).map(({ subject }) => subject)).toEqual([first, second]);
  expect((await events(fastClock)).map(({ subject }) => subject)).toEqual([second]);
});

test('of two workers at once the second waits, so that no event commits behind a cursor that has passed', async () => {
  const database = gateway.app.get(Database);
  const [first, second] = [uuidV7(), uuidV7()];
  let secondTold = Promise.resolve();
  await database.transaction(async (tx) => {
    await tellsFeed(tx, first);
    secondTold = database.transaction((other) => tellsFeed(other, second));
    await untilSomeoneWaits(gateway);
    expect(await events()).toEqual([]);
  });
  await secondTold;
  const [one, two] = await events();
  expect([one?.subject, two?.subject]).toEqual([first, second]);
  expect((await events(one?.id)).map(({ subject }) => subject)).toEqual([second]);
});

test('a cursor that this feed never gave begins anew: an agency may hear twice, and never too little', async () => {
  const database = gateway.app.get(Database);
  const dossier = uuidV7();
  await database.transaction((tx) => tellsFeed(tx, dossier));
  expect((await events(uuidV7())).map(({ subject }) => subject)).toEqual([dossier]);
});
