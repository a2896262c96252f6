import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ApiProvider, ReadCache, type Api } from '@gun/api-client';
import { actingFor, PartyChoice } from '@gun/identity-web';
import identity from '@gun/identity-web/messages/en.json' with { type: 'json' };
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { LiveUpdates } from './live-updates';
import { notificationsMessages } from './notifications-messages';

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

const bram = { href: '/x', id: 'bram', kind: 'person', name: 'Bram', right: 'self', source: 'nationalRegister' };
const bar = { ...bram, id: 'bar', kind: 'enterprise', name: 'Koffiebar', right: 'director', enterpriseNumber: '1' };

/** For whom each stream was opened that is still open. */
function show() {
  const open = new Set<string>();
  const stream = (_route: object, _headers: object, signal: AbortSignal) => {
    const whom = actingFor() ?? 'oneself';
    open.add(whom);
    signal.addEventListener('abort', () => open.delete(whom));
    return new Promise<Response>(() => undefined);
  };
  const call = async () => ({ enterpriseRegister: 'known', items: [bram, bar] });
  const api = { call, stream } as unknown as Api; // nothing here uploads or downloads
  render(
    <NextIntlClientProvider locale="en" messages={{ identity, notifications: notificationsMessages.en }} timeZone="UTC">
      <ApiProvider api={api} cache={new ReadCache()}>
        <LiveUpdates />
        <PartyChoice />
      </ApiProvider>
    </NextIntlClientProvider>,
  );
  return open;
}

test('the news of the party that one acts for is followed, and no longer one’s own', async () => {
  const open = show();
  fireEvent.click(await screen.findByRole('button', { name: 'Act for Koffiebar' }));
  await waitFor(() => expect([...open]).toEqual(['bar']));
});
