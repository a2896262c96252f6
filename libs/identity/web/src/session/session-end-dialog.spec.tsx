import { afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { createSession, SessionProvider } from '@gun/api-client';
import { openDialogs } from '@gun/ui/testing';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type Keycloak from 'keycloak-js';
import { NextIntlClientProvider } from 'next-intl';
import messages from '../messages/en.json' with { type: 'json' };
import { SessionEndDialog } from './session-end-dialog';

const noon = new Date('2026-11-25T12:00:00Z').getTime();
const minutes = (count: number) => count * 60_000;

beforeAll(openDialogs);
beforeEach(() => void jest.useFakeTimers({ now: noon }));
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

/** A session of half an hour that each refresh prolongs. */
async function showSession() {
  const fake = {
    authenticated: true,
    refreshTokenParsed: { exp: (noon + minutes(30)) / 1000 },
    onAuthRefreshSuccess: () => undefined,
    init: async () => true,
    login: async (how: object) => void signIns.push(how),
    updateToken: async () => {
      fake.refreshTokenParsed = { exp: (Date.now() + minutes(30)) / 1000 };
      fake.onAuthRefreshSuccess();
      return true;
    },
  };
  const signIns: object[] = [];
  const keycloak = fake as unknown as Keycloak; // the adapter has fifty members, the session uses these
  const config = async () => ({ gateway: '', issuer: 'http://issuer.example', clientId: 'gun-portal' });
  const session = createSession(config, async () => keycloak);
  await session.finish();
  render(
    <NextIntlClientProvider locale="en" messages={{ identity: messages }} timeZone="UTC">
      <SessionProvider session={session}>
        <label>
          Street <input id="street" />
        </label>
        <SessionEndDialog />
      </SessionProvider>
    </NextIntlClientProvider>,
  );
  return { signIns, fake };
}

const wait = (time: number) => act(() => jest.advanceTimersByTimeAsync(time));

test('says nothing while there is time', async () => {
  await showSession();
  await wait(minutes(24));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('warns five minutes before the end, one key extends, and the field has the focus again', async () => {
  await showSession();
  screen.getByLabelText('Street').focus();
  await wait(minutes(25));
  expect(screen.getByRole('status').textContent).toBe('Your session closes in 5 minutes. Your answers are saved.');
  expect(document.activeElement?.textContent).toBe('Stay signed in');
  fireEvent.click(screen.getByRole('button', { name: 'Stay signed in' }));
  await wait(1);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement?.id).toBe('street');
});

test('the escape key extends as well: nobody loses a session by closing a warning', async () => {
  await showSession();
  await wait(minutes(26));
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
  await wait(0);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('when it is over, signing in again comes back to the same field', async () => {
  const { signIns } = await showSession();
  screen.getByLabelText('Street').focus();
  await wait(minutes(31));
  expect(screen.getByRole('heading', { name: 'Your session has closed' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Sign in again' }));
  await wait(0);
  expect(signIns).toEqual([{ locale: 'en' }]);
  expect(JSON.parse(sessionStorage.getItem('gun:return') ?? '')).toEqual({ path: '/', focus: 'street' });
});
