import { ApiProvider, ReadCache, type Api } from '@gun/api-client';
import identity from '@gun/identity-web/messages/en.json' with { type: 'json' };
import { inEveryLanguage } from '@gun/kernel';
import type { PermissionsView, PermissionView } from '@gun/own-data-contract';
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { openDialogs } from '@gun/ui/testing';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { NextIntlClientProvider } from 'next-intl';
import en from './messages/en.json' with { type: 'json' };
import { Permissions } from './permissions';

beforeAll(openDialogs);
afterEach(cleanup);

const letters: PermissionView = {
  ...{ id: 'letter', what: inEveryLanguage('Send decisions by post'), who: inEveryLanguage('The counter') },
  ...{ state: 'inForce', actions: ['takeBack'] },
};
const mandate: PermissionView = {
  ...{
    id: 'm',
    what: inEveryLanguage('Act for you'),
    procedures: [inEveryLanguage('Move house')],
    name: 'Yanis Relais',
  },
  ...{ since: '2026-11-25', until: '2027-11-24', state: 'inForce', actions: ['takeBack'] },
};
const kinds = (channel: PermissionView, given: readonly PermissionView[] = [mandate]): PermissionsView => ({
  self: '/api/privacy/v1/permissions',
  kinds: [
    {
      kind: 'mandate',
      title: inEveryLanguage('Mandates'),
      effect: inEveryLanguage('They can do nothing any more.'),
      items: [...given],
    },
    {
      kind: 'channel',
      title: inEveryLanguage('Writing'),
      effect: inEveryLanguage('No more letters.'),
      items: [channel],
    },
    {
      kind: 'phone',
      title: inEveryLanguage('Documents in your phone'),
      effect: inEveryLanguage('Withdrawn.'),
      items: [],
    },
  ],
});
const over = { ...letters, state: 'over', actions: ['giveAgain'] } as const;

function show(view: PermissionsView) {
  const calls: [string, object][] = [];
  const answers: Record<string, unknown> = {
    listPermissions: view,
    takePermissionBack: kinds({ ...over, actions: ['giveAgain'] }),
    givePermissionAgain: kinds(letters),
  };
  const call = async ({ operationId }: { operationId: string }, input: object) => {
    calls.push([operationId, input]);
    return answers[operationId];
  };
  const api = { call } as unknown as Api; // the page only calls
  const { container } = render(
    <NextIntlClientProvider locale="en" messages={{ identity, ownData: en }} timeZone="UTC">
      <ApiProvider api={api} cache={new ReadCache()}>
        <Permissions />
      </ApiProvider>
    </NextIntlClientProvider>,
  );
  return { calls, container };
}

test('says who may do what, since and until when, what is not permitted, and what a law decides', async () => {
  const { container } = show(kinds(letters));
  const mandates = await screen.findByRole('list', { name: 'Mandates' });
  expect(mandates.textContent).toContain('Yanis Relais');
  expect(mandates.textContent).toContain('Move house');
  expect(mandates.textContent).toContain('Since 25 November 2026, until 24 November 2027');
  expect(screen.getByRole('region', { name: 'Nothing is permitted now' }).textContent).toContain('in your phone');
  expect(screen.getByRole('region', { name: 'What rests on a law' }).querySelector('button')).toBeNull();
  expect((await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })).violations).toEqual([]);
});

test('says what follows before anything is taken back, then offers the way back', async () => {
  const { calls } = show(kinds(letters));
  fireEvent.click(await screen.findByRole('button', { name: 'Take back: The counter' }));
  const dialog = screen.getAllByRole('dialog').find((one) => one.textContent?.includes('No more letters.'));
  expect(calls).toHaveLength(1);
  fireEvent.click(within(dialog!).getByRole('button', { name: 'Yes, take it back' }));
  await screen.findByRole('heading', { name: 'Permission taken back' });
  expect(calls.at(-1)).toEqual(['takePermissionBack', { kind: 'channel', permissionId: 'letter' }]);
  fireEvent.click(screen.getAllByRole('button', { name: 'Permit again: Send decisions by post' })[0]!);
  await screen.findByRole('button', { name: 'Take back: The counter' });
});

test('what is over stands apart, with no way to end it', async () => {
  show(kinds(letters, [{ ...mandate, state: 'over', actions: [] }]));
  const past = await screen.findByRole('region', { name: 'What is over' });
  expect(past.textContent).toContain('From 25 November 2026 to 24 November 2027');
  expect(within(past).queryByRole('button')).toBeNull();
});
