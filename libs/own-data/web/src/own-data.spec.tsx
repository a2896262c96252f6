import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { ApiProvider, ReadCache, type Api } from '@gun/api-client';
import { sameKeys } from '@gun/i18n';
import identity from '@gun/identity-web/messages/en.json' with { type: 'json' };
import { inEveryLanguage } from '@gun/kernel';
import type { OwnDataView } from '@gun/own-data-contract';
import { openDialogs } from '@gun/ui/testing';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { NextIntlClientProvider } from 'next-intl';
import de from './messages/de.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };
import fr from './messages/fr.json' with { type: 'json' };
import nl from './messages/nl.json' with { type: 'json' };
import { OwnData } from './own-data';

beforeAll(openDialogs);
afterEach(cleanup);

const view: OwnDataView = {
  ...{ self: '/api/privacy/v1/overview', coolingOffDays: 14, downloadDays: 7 },
  fates: [
    {
      source: 'dossiers',
      fate: 'erased',
      what: inEveryLanguage('Drafts'),
      count: 2,
      reason: inEveryLanguage('Nothing was sent.'),
    },
    {
      ...{ source: 'accesses', fate: 'held', what: inEveryLanguage('Who looked'), count: 12, until: '2037-01-01' },
      reason: inEveryLanguage('Act of 8 August 1983, art. 17.'),
    },
  ],
};
const asked = {
  ...{ self: '/e', id: '019ac8a0-0000-7000-8000-000000000001', state: 'asked', dueOn: '2026-12-14' },
  askedAt: '2026-11-30T09:00:00.000Z',
} as const;
const archive = {
  ...{ self: '/x', id: '019ac8a0-0000-7000-8000-000000000002', done: 8, total: 8, bytes: 2_400_000 },
  ...{ askedAt: '2026-11-30T09:00:00.000Z', until: '2026-12-07T09:00:00.000Z' },
} as const;

function show(overview: OwnDataView) {
  const calls: [string, object][] = [];
  const answers: Record<string, unknown> = {
    readOwnData: overview,
    askErasure: asked,
    takeErasureBack: { ...asked, state: 'takenBack' },
    askDataExport: { ...archive, state: 'asked', done: 0 },
  };
  const call = async ({ operationId }: { operationId: string }, input: object) => {
    calls.push([operationId, input]);
    return answers[operationId];
  };
  const api = { call } as unknown as Api; // the page only calls
  const { container } = render(
    <NextIntlClientProvider locale="en" messages={{ identity, ownData: en }} timeZone="UTC">
      <ApiProvider api={api} cache={new ReadCache()}>
        <OwnData />
      </ApiProvider>
    </NextIntlClientProvider>,
  );
  return { calls, container };
}

test('says what goes first, what a law keeps and until when', async () => {
  const { container } = show(view);
  const goes = await screen.findByRole('list', { name: 'What is erased first' });
  expect(goes.textContent).toContain('Drafts (2)');
  const stays = screen.getByRole('list', { name: 'What a law makes us keep' });
  expect(stays.textContent).toContain('Act of 8 August 1983, art. 17.');
  expect(stays.textContent).toContain('until 1 January 2037');
  expect((await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })).violations).toEqual([]);
});

test('asks before it erases, and offers the way back at once', async () => {
  const { calls } = show(view);
  fireEvent.click(await screen.findByRole('button', { name: 'Ask to erase my data' }));
  const dialog = screen.getByRole('dialog', { name: 'Erase your data?' });
  expect(calls.map(([operation]) => operation)).toEqual(['readOwnData']);
  fireEvent.click(within(dialog).getByRole('button', { name: 'Yes, erase on that day' }));
  await screen.findByRole('heading', { name: 'We erase your data on 14 December 2026' });
  expect(screen.queryByRole('button', { name: 'Ask to erase my data' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Take my request back' }));
  await screen.findByText('Your request is taken back. Your data stay as they were.');
});

test('shows how far an archive is, and offers it once it is ready', async () => {
  show({ ...view, export: { ...archive, state: 'making', done: 3 } });
  const bar = await screen.findByRole('progressbar', { name: '3 of 8 parts are ready' });
  expect(bar.getAttribute('value')).toBe('3');
  expect(screen.queryByRole('button', { name: /archive/ })).toBeNull();
  cleanup();
  show({ ...view, export: { ...archive, state: 'ready' } });
  await screen.findByRole('button', { name: /^Download my archive \(ZIP, 2/ });
});

test('speaks four languages with the same words', () => {
  expect(sameKeys({ fr, nl, de, en })).toEqual([]);
});
