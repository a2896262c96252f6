/**
 * Whoever acts for somebody is a reader (decision 41). Every route of citizens stands here with what becomes of a reading
 * by a representative, so that a new route cannot forget: it is noted, refused, shows nothing of the party, or its
 * domain writes a finer line.
 */
import { listAccesses, type AccessEntry } from '@gun/data-broker-contract';
import { listMandates } from '@gun/identity-contract';
import type { NotedReading, Route } from '@gun/kernel';
import { listNotifications, markNotificationRead } from '@gun/notifications-contract';
import { listContacts, readProfile } from '@gun/profile-contract';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { allRoutes } from '../apis';
import { onlyForOneself } from '../testing/access-matrix/access-matrix-answers';
import { TestGateway } from '../testing/test-gateway';

/** Readings of which the domain writes lines of its own, for each dossier, paper or source. */
const ownLines = [
  ...['listMyDossiers', 'readDossier', 'readDossierForm', 'listMyDocuments', 'downloadDocument'],
  ...['readProfile', 'readProfileSource'],
];
/** About the person who acts, or about nobody: nothing of the party is shown. */
const nothingOfTheParty = [
  ...['listMyParties', 'listSignIns', 'listDataUses'],
  ...['countUnread', 'streamLiveEvents'], // a number, and ids that the reader has to read elsewhere
  'readWalletRequest', // what a wallet asks for, before anybody answers
];

const readings = allRoutes.filter(
  ({ access, method }) => method === 'GET' && access !== 'public' && access.role === 'citizen',
);

test('each route that shows citizens something says what becomes of a reading by a representative', () => {
  const said = (route: Route): string[] => [
    ...(route.noted ? ['noted'] : []),
    ...(route.operationId in onlyForOneself ? ['refused'] : []),
    ...(ownLines.includes(route.operationId) ? ['own lines'] : []),
    ...(nothingOfTheParty.includes(route.operationId) ? ['nothing'] : []),
  ];
  const wrong = readings.filter((route) => said(route).length !== 1);
  expect(wrong.map((route) => [route.operationId, said(route)])).toEqual([]);
});

test('no row speaks of a route that is gone', () => {
  const known = new Set(readings.map(({ operationId }) => operationId));
  expect([...ownLines, ...nothingOfTheParty].filter((operation) => !known.has(operation))).toEqual([]);
});

let gateway: TestGateway;
const parent = 'camille for noa';
beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('camille');
  await gateway.citizen('noa');
  gateway.actAs(parent, {
    ...{ kind: 'citizen', personId: gateway.personOf('camille'), partyId: gateway.personOf('noa') },
    ...{ partyKind: 'person', assurance: 'high', name: 'Camille Exemplaire' },
  });
});
afterAll(() => gateway.stop());

const linesOf = async (what: string): Promise<AccessEntry[]> =>
  (await gateway.call(listAccesses, { as: 'noa', query: { pageSize: '100' } })).body.items
    .map(({ entry }) => entry)
    .filter((entry) => entry.what.includes(what));

const noted: readonly (readonly [NotedReading, Route])[] = [
  ['messageList', listNotifications],
  ['contactData', listContacts],
  ['mandateList', listMandates],
  ['accessLog', listAccesses],
];

test.each(noted)(
  'a parent who reads (%s) is one line of the child for the day, which names them',
  async (what, route) => {
    expect(await linesOf(what)).toEqual([]);
    await Promise.all([gateway.call(route, { as: parent }), gateway.call(route, { as: parent })]);
    const lines = await linesOf(what);
    expect(lines.map(({ representative, why }) => [representative, why.purpose])).toEqual([
      [{ name: 'Camille Exemplaire', right: 'parent' }, 'acting'],
    ]);
  },
);

test('what is not there was not read', async () => {
  gateway.clock.at = new Date(gateway.clock.at.getTime() + 86_400_000);
  const before = (await linesOf('messageList')).length;
  const input = { notificationId: gateway.personOf('noa') };
  expect((await gateway.call(markNotificationRead, { as: parent, input })).status).toBe(404);
  expect(await linesOf('messageList')).toHaveLength(before);
});

test('who reads their own makes no line, and a source that is asked for the party names who asked', async () => {
  const before = (await linesOf('messageList')).length;
  await gateway.call(listNotifications, { as: 'noa' });
  expect(await linesOf('messageList')).toHaveLength(before);
  await gateway.call(readProfile, { as: parent });
  const asked = (await linesOf('address')).filter(({ why }) => why.purpose === 'profile');
  expect(asked.at(0)?.representative).toEqual({ name: 'Camille Exemplaire', right: 'parent' });
});
