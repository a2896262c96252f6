import { afterEach, expect, jest, test } from '@jest/globals';
import { ApiProvider, ReadCache, type Api } from '@gun/api-client';
import type { SignInView } from '@gun/identity-contract';
import type { Route } from '@gun/kernel';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { NextIntlClientProvider } from 'next-intl';
import en from '../messages/en.json' with { type: 'json' };
import { SignInList } from './sign-in-list';

const here: SignInView = {
  ...{ href: '/x', id: 'a', assurance: 'high', browser: 'Firefox', system: 'Linux', current: true, state: 'open' },
  ...{ startedAt: '2026-11-30T08:00:00Z', lastSeenAt: '2026-11-30T09:00:00Z' },
};
const elsewhere: SignInView = { ...here, id: 'b', browser: 'Safari', system: 'iPhone', current: false, state: 'idle' };

function show(items: SignInView[] = [here, elsewhere]) {
  const answers: Record<string, unknown> = {
    listSignIns: { items },
    endSignIn: { ...elsewhere, state: 'ended' },
  };
  const call = jest.fn(async (route: Route, _input: Record<string, unknown>) => answers[route.operationId]);
  const api = { call } as unknown as Api; // this list only calls
  const { container } = render(
    <NextIntlClientProvider locale="en" messages={{ identity: en }} timeZone="UTC">
      <ApiProvider api={api} cache={new ReadCache()}>
        <h1>My data</h1>
        <h2>Where</h2>
        <SignInList />
      </ApiProvider>
    </NextIntlClientProvider>,
  );
  return { container, call };
}
afterEach(cleanup);

test('a sign-in on another device is ended here, and says so', async () => {
  const { call } = show();
  fireEvent.click(await screen.findByRole('button', { name: /^End the sign-in: Safari on iPhone/ }));
  expect(await screen.findByText('Ended')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
  expect(call.mock.calls.at(-1)?.[1]).toEqual({ signInId: 'b' });
});

test('the present one is named, and ends by signing out', async () => {
  show([here]);
  expect(await screen.findByText('This sign-in')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test('a device that did not say what it is is unknown', async () => {
  const { browser: _browser, system: _system, ...bare } = elsewhere;
  show([bare]);
  expect(await screen.findByRole('heading', { name: 'Unknown device' })).toBeTruthy();
});

test('the accessibility rules hold', async () => {
  const { container } = show();
  await screen.findByText('This sign-in');
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
