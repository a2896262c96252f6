import { beforeEach, expect, test } from '@jest/globals';
import { ReadCache } from '@gun/api-client';
import { refreshAll, refreshFor } from './live-refresh';

const places = [
  { operationId: 'listMyDossiers', input: {} },
  { operationId: 'readDossier', input: { dossierId: 'd1' } },
  { operationId: 'readDossier', input: { dossierId: 'd2' } },
  { operationId: 'readDossierForm', input: { dossierId: 'd1' } },
  { operationId: 'listNotifications', input: {} },
  { operationId: 'countUnread', input: {} },
  { operationId: 'listMyCredentials', input: {} },
  { operationId: 'readProfile', input: {} },
];
let cache: ReadCache;

beforeEach(() => {
  cache = new ReadCache();
  for (const { operationId, input } of places) cache.client.setQueryData([operationId, input], 'read before');
});

/** What is asked again as soon as somebody looks at it. */
const old = (): string[] =>
  cache.client
    .getQueryCache()
    .getAll()
    .filter(({ state }) => state.isInvalidated)
    .map(({ queryKey: [operation, input] }) => [operation, ...Object.values({ ...(input as object) })].join(' ')); // as above

test('a dossier that changed is asked again, with the lists and what it may put into the wallet, and no other dossier', () => {
  refreshFor(cache, { name: 'dossierChanged', subject: 'd1' });
  expect(old()).toEqual(['listMyDossiers', 'readDossier d1', 'readDossierForm d1', 'listMyCredentials']);
});

test('when a message arrives, the messages, their count and the wallet are asked again', () => {
  refreshFor(cache, { name: 'notificationAdded' });
  expect(old()).toEqual(['listNotifications', 'countUnread', 'listMyCredentials']);
});

test('what concerns the desk is nothing to a citizen', () => {
  refreshFor(cache, { name: 'queueChanged' });
  expect(old()).toEqual([]);
});

test('after a break of the line everything that an event may tell is asked again', () => {
  refreshAll(cache);
  expect(old()).toHaveLength(7);
  expect(old()).not.toContain('readProfile');
});
