import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { ApiProvider, ReadCache, type Api } from '@gun/api-client';
import { sameKeys } from '@gun/i18n';
import identity from '@gun/identity-web/messages/en.json' with { type: 'json' };
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { NextIntlClientProvider } from 'next-intl';
import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime';
import type { ReactNode } from 'react';
import { Access } from './access';
import { Accesses } from './accesses';
import { accessesMessages } from './accesses-messages';
import { sampleEntries, sampleLog, type SampleLog } from './sample-accesses';

// jsdom has no WebCrypto of its own; every browser does.
Object.assign(globalThis, { TextDecoder, TextEncoder, Uint8Array });
Object.defineProperty(globalThis, 'crypto', { value: webcrypto });

let log: SampleLog;
beforeAll(async () => {
  log = await sampleLog();
});
afterEach(cleanup);

const site = { nav: { profile: 'My data' } };
const list = { items: sampleEntries.map((entry) => ({ href: '/x', entry })), damaged: 0 };

function show(page: ReactNode, answers: Record<string, unknown> = {}) {
  const calls: [string, object][] = [];
  const all: Record<string, unknown> = {
    ...{ listAccesses: list, listProcedures: { items: [{ key: 'change-of-address', name: { en: 'Moving house' } }] } },
    ...{ readAccess: log.views[0], listHeadKeys: { keys: log.keys }, readHead: log.head },
    ...{ startDossier: { id: 'd1', revision: 0 }, saveAnswers: {} },
    ...answers,
  };
  const call = async ({ operationId }: { operationId: string }, input: object) => {
    calls.push([operationId, input]);
    return all[operationId];
  };
  const api = { call } as unknown as Api; // these pages only call
  const places: string[] = [];
  const router = { push: (place: string) => void places.push(place) } as never; // contesting goes on, nothing else moves
  const { container } = render(
    <AppRouterContext value={router}>
      <NextIntlClientProvider
        locale="en"
        messages={{ identity, site, accesses: accessesMessages.en }}
        timeZone="Europe/Brussels"
      >
        <ApiProvider api={api} cache={new ReadCache()}>
          {page}
        </ApiProvider>
      </NextIntlClientProvider>
    </AppRouterContext>,
  );
  return { calls, container, places };
}

describe('who looked at my data', () => {
  test('is told administration by administration, with what was read, when and what for', async () => {
    show(<Accesses />);
    const namur = await screen.findByRole('region', { name: 'City of Namur' });
    expect(within(namur).getAllByRole('listitem')).toHaveLength(2);
    expect(within(namur).getAllByText('Read: your dossier and your answers')).toHaveLength(2);
    expect(await within(namur).findAllByText(/For: Moving house/)).toHaveLength(2);
    expect(within(namur).getByText('GUN-ZPCS-KZNH')).toBeTruthy();
    expect(screen.getByText(/4 accesses since/)).toBeTruthy();
  });

  test('tells apart one’s own visits, what was not given, and what a reason had to be written for', async () => {
    show(<Accesses />);
    await screen.findByRole('region', { name: 'Counter' });
    for (const tag of ['Your dossier', 'Your visit', 'Outside normal handling', 'Nothing given'])
      expect(screen.getByText(tag, { ignore: 'option' })).toBeTruthy();
    expect(screen.getByText('Asked, and received nothing: household')).toBeTruthy();
  });

  test('counts the lines by their reason, and keeps one’s own visits folded until they are looked for', async () => {
    show(<Accesses />);
    const visits = (await screen.findByText('Your visit, 1 access')).closest('details');
    expect(visits?.open).toBe(false);
    expect(screen.getByRole('status').textContent).toContain('Your dossier: 1, Your visit: 1');
    fireEvent.change(screen.getByLabelText('Reason'), { target: { value: 'visit' } });
    fireEvent.click(screen.getByRole('button', { name: 'Show' }));
    expect(await screen.findByText(/^1 access since/)).toBeTruthy();
    expect(screen.getByText('Your visit, 1 access').closest('details')?.open).toBe(true);
  });

  test('is filtered once the button is pressed', async () => {
    const { calls } = show(<Accesses />);
    await screen.findByRole('region', { name: 'Counter' });
    fireEvent.change(screen.getByLabelText('Word or reference'), { target: { value: 'ZPCS' } });
    fireEvent.change(screen.getByLabelText('Period'), { target: { value: 'all' } });
    expect(calls.filter(([operation]) => operation === 'listAccesses')).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Show' }));
    await screen.findByText(/^4 accesses\. /);
    expect(calls.at(-1)).toEqual(['listAccesses', { q: 'ZPCS', pageSize: 50 }]);
  });

  test('says loudly when lines were damaged', async () => {
    show(<Accesses />, { listAccesses: { ...list, damaged: 2 } });
    expect(
      await screen.findByText(/2 lines can no longer be read: somebody changed or removed it in the database/),
    ).toBeTruthy();
  });
});

describe('one line', () => {
  const verify = async () => fireEvent.click(await screen.findByRole('button', { name: 'Verify' }));

  test('says who, what, why and on which basis', async () => {
    show(<Access accessId="x" />);
    expect(await screen.findByText(/A civil servant, no. 7FA3-91C0/)).toBeTruthy();
    expect(screen.getByText('Act of 19 July 1991, art. 5')).toBeTruthy();
  });

  test('that civil servants saw in their list of dossiers names no single one of them', async () => {
    const entry = { ...sampleEntries[0], who: { ...sampleEntries[0]?.who, agent: undefined }, what: ['queueEntry'] };
    show(<Access accessId="x" />, { readAccess: { self: '/x', entry } });
    expect(await screen.findByText(/in their list of dossiers. One line per day/)).toBeTruthy();
    expect(screen.queryByText(/A civil servant, no\./)).toBeNull();
    expect(screen.getByText('your name and your procedure, in the list of dossiers')).toBeTruthy();
  });

  test('names who acted for the subject', async () => {
    const representative = { name: 'Camille Exemplaire', right: 'parent' };
    show(<Access accessId="x" />, { readAccess: { self: '/x', entry: { ...sampleEntries[1], representative } } });
    expect(await screen.findByText('Camille Exemplaire, as a parent')).toBeTruthy();
    expect(screen.getByText('On your behalf')).toBeTruthy();
  });

  test('is verified on this device against the published head', async () => {
    show(<Access accessId="x" />);
    await verify();
    expect(await screen.findByText('Proof verified.')).toBeTruthy();
    expect(screen.getByText(/checked on your device against the seal published on 23 November 2026/)).toBeTruthy();
  });

  test.each([
    [
      'was changed',
      () => ({ readAccess: { ...log.views[0], entry: sampleEntries[2] } }),
      /was changed after it was sealed/,
    ],
    [
      'has another line’s proof',
      () => ({ readAccess: { ...log.views[0], proof: log.views[1]?.proof } }),
      /was changed/,
    ],
    [
      'stands at another place',
      () => ({ readAccess: { ...log.views[0], proof: { ...log.views[0]?.proof, index: 1 } } }),
      /is not in the sealed log/,
    ],
    ['has a head of somebody else', () => ({ listHeadKeys: { keys: [] } }), /is not signed by the One-Stop Counter/],
    [
      'has a head that is not published',
      () => ({ readHead: { ...log.head, jws: 'a.b.c' } }),
      /is not the one that is published/,
    ],
  ])('that %s is called out in plain words', async (_, answers, words) => {
    show(<Access accessId="x" />, answers());
    await verify();
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.getByText(/Do not believe it/)).toBeTruthy();
  });

  test('that is not sealed yet asks for a little patience', async () => {
    show(<Access accessId="x" />, { readAccess: { self: '/x', entry: sampleEntries[0] } });
    await verify();
    expect(await screen.findByText(/will be sealed in a few seconds/)).toBeTruthy();
  });

  test('is contested in a dossier that names it already', async () => {
    const { calls, places } = show(<Access accessId="x" />);
    fireEvent.click(await screen.findByRole('button', { name: 'Contest this access' }));
    await waitFor(() => expect(places).toEqual(['/en/dossiers/d1/form/next-question']));
    expect(calls.find(([operation]) => operation === 'saveAnswers')?.[1]).toMatchObject({
      answers: { accessReference: sampleEntries[0]?.id },
    });
  });
});

test.each([
  ['the list', () => <Accesses />, 'Counter'],
  ['one line', () => <Access accessId="x" />, /23 November/],
])('the accessibility rules hold for %s', async (_, page, region) => {
  const { container } = show(page());
  await screen.findByRole('region', { name: region });
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('the page is complete in the four languages', () => {
  expect(sameKeys(accessesMessages)).toEqual([]);
});
