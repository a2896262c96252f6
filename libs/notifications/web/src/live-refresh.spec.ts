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
  { operationId: 'readProfile', input: {} },
];
let cache: ReadCache;
let asked: string[];

beforeEach(async () => {
  cache = new ReadCache();
  for (const place of places) {
    const ask = async () => asked.push([place.operationId, ...Object.values(place.input)].join(' '));
    cache.watch({ place, ask, staleTime: Infinity }, () => undefined);
  }
  asked = [];
  await Promise.all(places.map((place) => cache.read(place)));
  asked = [];
});

test('a dossier that changed is asked again, with the lists of dossiers, and no other dossier', () => {
  refreshFor(cache, { name: 'dossierChanged', subject: 'd1' });
  expect(asked).toEqual(['listMyDossiers', 'readDossier d1', 'readDossierForm d1']);
});

test('when a message arrives, the messages and their count are asked again', () => {
  refreshFor(cache, { name: 'notificationAdded' });
  expect(asked).toEqual(['listNotifications', 'countUnread']);
});

test('what concerns the desk is nothing to a citizen', () => {
  refreshFor(cache, { name: 'queueChanged' });
  expect(asked).toEqual([]);
});

test('after a break of the line everything that an event may tell is asked again', () => {
  refreshAll(cache);
  expect(asked).toHaveLength(6);
  expect(asked).not.toContain('readProfile');
});
