import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { listQueue, type Queue } from '@gun/dossiers-contract';
import { openDialogs } from '@gun/ui/testing';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { DossierQueue } from './dossier-queue';
import { atTheDesk } from '../testing/at-the-desk';
import { dossierId, sampleItem } from '../testing/sample-dossier';

beforeEach(openDialogs);
afterEach(() => {
  cleanup();
  sessionStorage.clear();
  localStorage.clear();
});

const other = '01930000-0000-7000-8000-000000000002';
const counts = { open: 2, mine: 1, waiting: 4, decided: 0 };
const two: Queue = { items: [sampleItem(), sampleItem({ id: other, reference: 'GUN-26-5A2C-63' })], counts };

async function queuePage(queue: Queue = two) {
  const desk = atTheDesk(<DossierQueue queue="open" />, { listQueue: () => queue });
  await screen.findByRole('navigation', { name: 'Queues of the office' });
  return desk;
}

test('each queue is a link with its counter', async () => {
  await queuePage();
  expect(await screen.findByRole('link', { name: 'Paused, with the citizen 4' })).toBeTruthy();
  const present = screen.getByRole('link', { name: 'To claim 2' });
  expect(present.getAttribute('aria-current')).toBe('page');
});

test('each row names its dossier by the link that opens it, and says its clock in words', async () => {
  await queuePage({ items: [sampleItem({ paused: true })], counts });
  const link = await screen.findByRole('link', { name: 'GUN-26-4K7P-02' });
  expect(link.getAttribute('href')).toBe(`/en/dossiers/${dossierId}`);
  const row = link.closest('tr');
  expect(row?.textContent).toContain('paused');
  expect(row?.textContent).toContain('the citizen must answer');
  expect(row?.textContent).toContain('unassigned');
});

test('an empty queue says what will happen', async () => {
  await queuePage({ items: [], counts: { ...counts, open: 0 } });
  expect(await screen.findByText(/A new one will show here by itself/)).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});

test('a change that arrives by itself is said politely, an arrival is not', async () => {
  const { cache } = await queuePage();
  await screen.findByRole('table');
  expect(screen.getByRole('status').textContent).toBe('');
  act(() => cache.put(listQueue, { queue: 'open' }, { items: [sampleItem()], counts }));
  const news = await screen.findByText('The queue has changed: no dossier added, 1 removed.');
  expect(news.getAttribute('role')).toBe('status');
});

test('j and k walk from row to row', async () => {
  await queuePage();
  const [first, second] = within(await screen.findByRole('table')).getAllByRole('link');
  fireEvent.keyDown(document.body, { key: 'j' });
  expect(document.activeElement).toBe(first);
  fireEvent.keyDown(document.body, { key: 'j' });
  expect(document.activeElement).toBe(second);
  fireEvent.keyDown(document.body, { key: 'k' });
  expect(document.activeElement).toBe(first);
});

test('letters can be turned off, and the question mark still opens the list', async () => {
  await queuePage();
  await screen.findByRole('table');
  fireEvent.keyDown(document.body, { key: '?' });
  fireEvent.click(screen.getByRole('checkbox', { name: /shortcuts of a single letter/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  fireEvent.keyDown(document.body, { key: 'j' });
  expect(document.activeElement?.tagName).not.toBe('A');
  fireEvent.keyDown(document.body, { key: '?' });
  expect(screen.getByRole('dialog', { name: 'Shortcuts of this page' })).toBeTruthy();
});
