import { ApiProvider, ReadCache, type Api } from '@gun/api-client';
import identity from '@gun/identity-web/messages/en.json' with { type: 'json' };
import { inEveryLanguage } from '@gun/kernel';
import type { ReceivedRequest as Request } from '@gun/wallet-contract';
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime';
import { NextIntlClientProvider } from 'next-intl';
import { webcrypto } from 'node:crypto';
import type { ReactNode } from 'react';
import en from '../messages/en.json' with { type: 'json' };
import { OpenRequest } from './open-request';
import { ReceivedRequest } from './received-request';
import { ReceivedRequests } from './received-requests';
import { WaitingRequests } from './waiting-requests';

// jsdom has no WebCrypto of its own; every browser does.
Object.defineProperty(globalThis, 'crypto', { value: webcrypto });
afterEach(() => {
  cleanup();
  history.replaceState(null, '', '/');
});

const claim = (key: string, label: string) => ({ key, label: inEveryLanguage(label) });
const document = (credentialId: string, label: string) => ({
  ...{ credentialId, title: inEveryLanguage('Diploma'), label },
  shows: [{ ...claim('achievement_title', 'Degree'), value: label }],
  stays: [claim('family_name', 'Family name')],
});
const want: Request['wants'][number] = {
  ...{
    question: 'q',
    type: 'diploma',
    title: inEveryLanguage('Diploma'),
    purpose: inEveryLanguage('Hire a cook'),
    keptDays: 30,
  },
  ...{ legalBasis: inEveryLanguage('A law'), claims: [claim('achievement_title', 'Degree')], beyond: [] },
  documents: [document('c1', 'Master of cooking')],
};
const request: Request = {
  ...{ id: 'r1', state: 'open', party: { name: inEveryLanguage('Hotel'), site: 'hotel.example' }, wants: [want] },
  ...{ receivedAt: '2026-11-30T09:12:00Z', expiresAt: '2026-11-30T09:22:00Z' },
};
const closed = (change: Partial<Request>): Request => ({
  ...{ ...request, accessId: 'a1', answeredAt: '2026-11-30T09:13:00Z', wants: [{ ...want, documents: [] }] },
  ...change,
});

function show(page: ReactNode, answer: Request = request) {
  const calls: [string, object][] = [];
  const places: string[] = [];
  const all: Record<string, unknown> = { listReceivedRequests: { items: [answer] } };
  const call = async ({ operationId }: { operationId: string }, input: object) => {
    calls.push([operationId, input]);
    return all[operationId] ?? answer;
  };
  const api = { call } as unknown as Api; // these pages only call
  const router = { replace: (place: string) => void places.push(place) } as never; // they only replace
  const { container } = render(
    <NextIntlClientProvider locale="en" messages={{ identity, wallet: en }} timeZone="Europe/Brussels">
      <AppRouterContext value={router}>
        <ApiProvider api={api} cache={new ReadCache()}>
          {page}
        </ApiProvider>
      </AppRouterContext>
    </NextIntlClientProvider>,
  );
  return { calls, places, container };
}

describe('a link', () => {
  test('that is pasted leads to its request', async () => {
    const { calls, places } = show(<OpenRequest />);
    fireEvent.change(screen.getByLabelText('Link of the request'), { target: { value: 'openid4vp://?client_id=x' } });
    fireEvent.click(screen.getByRole('button', { name: 'See what is asked' }));
    await waitFor(() => expect(places).toEqual(['/en/wallet/history/r1']));
    expect(calls).toContainEqual(['receiveRequest', { link: 'openid4vp://?client_id=x' }]);
  });

  test('that led here is opened by itself', async () => {
    history.replaceState(null, '', '/en/wallet/present?client_id=x&request_uri=y');
    const { calls, places } = show(<OpenRequest />);
    await waitFor(() => expect(places).toEqual(['/en/wallet/history/r1']));
    expect(JSON.stringify(calls[0])).toContain('client_id=x&request_uri=y');
  });

  test('cannot be photographed where the browser reads no codes', () => {
    show(<OpenRequest />);
    expect(screen.queryByLabelText('Photo of the code')).toBeNull();
  });
});

describe('a request', () => {
  test('says who asks, what for, by which law, for how long, what leaves and what stays', async () => {
    show(<ReceivedRequest requestId="r1" />);
    await screen.findByRole('heading', { level: 1, name: 'Hotel asks: Diploma' });
    for (const words of ['Hire a cook', 'A law', '30 days at most', 'Master of cooking', 'Family name'])
      expect(screen.getAllByText(words).length).toBeGreaterThan(0);
  });

  test('is answered with the document that is there', async () => {
    const { calls } = show(<ReceivedRequest requestId="r1" />);
    fireEvent.click(await screen.findByRole('button', { name: 'Show to Hotel' }));
    const chosen = [{ question: 'q', credentialId: 'c1' }];
    await waitFor(() => expect(calls).toContainEqual(['answerReceivedRequest', { requestId: 'r1', chosen }]));
  });

  test('lets the holder choose among several', async () => {
    const documents = [document('c1', 'Master of cooking'), document('c2', 'Bachelor of baking')];
    const { calls } = show(<ReceivedRequest requestId="r1" />, { ...request, wants: [{ ...want, documents }] });
    fireEvent.click(await screen.findByRole('radio', { name: /Bachelor of baking/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Show to Hotel' }));
    const chosen = [{ question: 'q', credentialId: 'c2' }];
    await waitFor(() => expect(calls).toContainEqual(['answerReceivedRequest', { requestId: 'r1', chosen }]));
  });

  test('is refused on one press', async () => {
    const { calls } = show(<ReceivedRequest requestId="r1" />);
    fireEvent.click(await screen.findByRole('button', { name: 'Refuse' }));
    await waitFor(() => expect(calls).toContainEqual(['refuseReceivedRequest', { requestId: 'r1' }]));
  });

  test('cannot be answered without a document, and says where to get one', async () => {
    show(<ReceivedRequest requestId="r1" />, { ...request, wants: [{ ...want, documents: [] }] });
    expect(await screen.findByRole('link', { name: 'Add a document' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Show to Hotel' })).toBeNull();
  });

  test('that is too wide says what may not be asked, and where to complain', async () => {
    const beyond = [claim('family_name', 'Family name')];
    show(
      <ReceivedRequest requestId="r1" />,
      closed({ state: 'blocked', blockedBy: 'tooWide', wants: [{ ...want, beyond, documents: [] }] }),
    );
    expect(await screen.findByText('It may not ask for: Family name.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Contest or complain' }).getAttribute('href')).toBe('/en/accesses/a1');
    expect(screen.queryByRole('button', { name: 'Refuse' })).toBeNull();
  });

  test('that was answered leads back to the site', async () => {
    show(<ReceivedRequest requestId="r1" />, closed({ state: 'answered', returnTo: 'https://hotel.example/thanks' }));
    const back = await screen.findByRole('link', { name: 'Back to Hotel' });
    expect(back.getAttribute('href')).toBe('https://hotel.example/thanks');
  });
});

describe('what is shared', () => {
  test('says for how long before it is shown', async () => {
    show(<ReceivedRequest requestId="r1" />, { ...request, sharedDays: 30 });
    expect(await screen.findByText('They may read it again here for 30 days. You may end it before.')).toBeTruthy();
  });

  test('is ended by its holder', async () => {
    const { calls } = show(
      <ReceivedRequest requestId="r1" />,
      closed({ state: 'answered', sharedDays: 30, sharedUntil: '2026-12-30T09:13:00Z' }),
    );
    fireEvent.click(await screen.findByRole('button', { name: 'End it', hidden: true }));
    await waitFor(() => expect(calls).toContainEqual(['endSharing', { requestId: 'r1' }]));
  });

  test('and was not answered yet stands in the wallet', async () => {
    show(<WaitingRequests />);
    expect(await screen.findByText('Hotel waits for your answer')).toBeTruthy();
    const see = screen.getByRole('link', { name: 'See what would leave' });
    expect(see.getAttribute('href')).toBe('/en/wallet/history/r1');
  });
});

test('the history says who, what and what came of it', async () => {
  show(<ReceivedRequests />, closed({ state: 'refused' }));
  const row = (await screen.findByRole('link', { name: 'Hotel' })).closest('tr')!;
  expect(row.textContent).toContain('Degree');
  expect(row.textContent).toContain('Refused by you');
});

test.each([
  ['an open request', request],
  ['a blocked request', closed({ state: 'blocked', blockedBy: 'unregistered' })],
])('%s is usable by everyone, as far as axe can tell', async (_which, answer) => {
  const { container } = show(<ReceivedRequest requestId="r1" />, answer);
  await screen.findByRole('heading', { level: 1, name: 'Hotel asks: Diploma' });
  const { violations } = await axe.run(container);
  expect(violations.map(({ id }) => id)).toEqual([]);
});
