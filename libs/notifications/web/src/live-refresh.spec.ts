import { beforeEach, expect, test } from '@jest/globals';
import { createQueryClient } from '@gun/api-client';
import type { QueryClient } from '@tanstack/react-query';
import { refreshAll, refreshFor } from './live-refresh';

const keys = [
  ['listMyDossiers'],
  ['readDossier', { dossierId: 'd1' }],
  ['readDossier', { dossierId: 'd2' }],
  ['readDossierForm', { dossierId: 'd1' }],
  ['listNotifications'],
  ['countUnread'],
  ['readProfile'],
];
let cache: QueryClient;
const old = () => keys.filter((key) => cache.getQueryState(key)?.isInvalidated);

beforeEach(() => {
  cache = createQueryClient();
  for (const key of keys) cache.setQueryData(key, {});
});

test('a dossier that changed makes old itself and the lists of dossiers, and no other dossier', () => {
  refreshFor(cache, { name: 'dossierChanged', subject: 'd1' });
  expect(old()).toEqual([
    ['listMyDossiers'],
    ['readDossier', { dossierId: 'd1' }],
    ['readDossierForm', { dossierId: 'd1' }],
  ]);
});

test('a message that arrives makes old the messages and their count', () => {
  refreshFor(cache, { name: 'notificationAdded' });
  expect(old()).toEqual([['listNotifications'], ['countUnread']]);
});

test('what concerns the desk is nothing to a citizen', () => {
  refreshFor(cache, { name: 'queueChanged' });
  expect(old()).toEqual([]);
});

test('after a break of the line everything that an event may tell is old', () => {
  refreshAll(cache);
  expect(old()).toHaveLength(6);
});
