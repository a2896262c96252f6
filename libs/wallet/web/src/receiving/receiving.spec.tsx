import { ApiProvider, ReadCache, type Api } from '@gun/api-client';
import identity from '@gun/identity-web/messages/en.json' with { type: 'json' };
import { inEveryLanguage } from '@gun/kernel';
import type { ForeignCredentialDetail, ReceivedOffer as Offer } from '@gun/wallet-contract';
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { NextIntlClientProvider } from 'next-intl';
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime';
import { webcrypto } from 'node:crypto';
import type { ReactNode } from 'react';
import en from '../messages/en.json' with { type: 'json' };
import { ForeignCredential } from './foreign-credential';
import { OpenOffer } from './open-offer';
import { ReceivedOffer } from './received-offer';
import { returnedIn } from './returned-in';

// jsdom has no WebCrypto of its own; every browser does.
Object.defineProperty(globalThis, 'crypto', { value: webcrypto });
afterEach(() => {
  cleanup();
  history.replaceState(null, '', '/');
});

const issuer = {
  ...{ name: inEveryLanguage('Model University'), site: 'university.example' },
  list: inEveryLanguage('Ministry of higher education'),
};
const offer: Offer = {
  ...{ id: 'o1', state: 'open', issuer, credentialIds: [] },
  documents: [
    { title: inEveryLanguage('Degree'), format: 'dc+sd-jwt', type: 'degree', claims: [inEveryLanguage('Title')] },
  ],
  pin: { numeric: true, length: 6, description: 'In the letter' },
  ...{ receivedAt: '2026-11-30T09:12:00Z', expiresAt: '2026-12-14T09:12:00Z' },
};
const { pin: _, ...withoutPin } = offer;
const held: ForeignCredentialDetail = {
  ...{ id: 'f1', title: inEveryLanguage('Degree'), issuer, format: 'dc+sd-jwt', type: 'degree', state: 'valid' },
  ...{ takenOn: '2026-11-30', validUntil: '2027-11-30', checkedAt: '2026-12-01T08:00:00Z', unshownCopies: 0 },
  claims: [{ key: 'degree.title', label: inEveryLanguage('Title'), value: 'Master of engineering' }],
};

function show(page: ReactNode, answer: Offer = offer, credential: ForeignCredentialDetail = held) {
  const calls: [string, object][] = [];
  const places: string[] = [];
  const all: Record<string, unknown> = { listReceivedOffers: { items: [answer] }, readForeignCredential: credential };
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

const faultsOf = async (container: HTMLElement) =>
  (await axe.run(container, { rules: { region: { enabled: false } } })).violations.map(({ id }) => id);

describe('an offer', () => {
  test('says who offers what under which list, and sends the PIN that was typed', async () => {
    const { calls, container } = show(<ReceivedOffer offerId="o1" />);
    await screen.findByRole('heading', { name: 'Model University offers you: Degree' });
    expect(container.textContent).toContain('Ministry of higher education');
    expect(await faultsOf(container)).toEqual([]);
    fireEvent.change(screen.getByLabelText('Code of the issuer'), { target: { value: '493817' } });
    fireEvent.click(screen.getByRole('button', { name: 'Take this document' }));
    await waitFor(() => expect(calls).toContainEqual(['takeOffer', { offerId: 'o1', pin: '493817' }]));
  });

  test('leads to the issuer when it wants a sign-in, and asks no PIN', async () => {
    show(<ReceivedOffer offerId="o1" />, { ...withoutPin, signIn: true });
    expect(await screen.findByRole('button', { name: 'Sign in at the issuer' })).toBeTruthy();
    expect(screen.queryByLabelText('Code of the issuer')).toBeNull();
  });

  test.each<[Offer['state'], string]>([
    ['taken', 'The document is in your wallet'],
    ['awaited', 'Model University delivers the document later'],
    ['blocked', 'Your wallet takes nothing here'],
    ['failed', 'Nothing was kept'],
    ['refused', 'You refused this offer'],
    ['expired', 'This offer is over'],
  ])('that is %s says so, and has nothing more to take', async (state, title) => {
    const { container } = show(<ReceivedOffer offerId="o1" />, {
      ...{ ...withoutPin, state },
      ...(state === 'failed' && { failure: 'otherKey', explanation: inEveryLanguage('It belongs to another wallet.') }),
    });
    expect(await screen.findByRole('heading', { name: title })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Take this document' })).toBeNull();
    if (state === 'failed') expect(container.textContent).toContain('It belongs to another wallet.');
    const isTold = screen.queryByText('This document says:') !== null;
    expect(isTold).toBe(state !== 'blocked'); // nobody vouches for what it would say
    expect(await faultsOf(container)).toEqual([]);
  });
});

describe('the page that links lead to', () => {
  test('opens what a link of an issuer brought', async () => {
    history.replaceState(null, '', '/en/wallet/receive?credential_offer_uri=https%3A%2F%2Funiversity.example%2F1');
    const { calls, places } = show(<OpenOffer />);
    await waitFor(() => expect(places).toEqual(['/en/wallet/offers/o1']));
    expect(calls).toContainEqual(['receiveOffer', { link: location.href }]);
  });

  test('brings back what the issuer answered, to the offer that it is about', async () => {
    history.replaceState(null, '', '/en/wallet/receive?state=o1.drawn&code=given&iss=https%3A%2F%2Funiversity.example');
    const { calls, places } = show(<OpenOffer />);
    await waitFor(() => expect(places).toEqual(['/en/wallet/offers/o1']));
    const said = { offerId: 'o1', state: 'o1.drawn', code: 'given', iss: 'https://university.example' };
    expect(calls).toContainEqual(['finishOffer', said]);
  });

  test('lists what was offered before, and has no fault that a machine finds', async () => {
    const { container } = show(<OpenOffer />);
    expect(await screen.findByRole('link', { name: 'Model University' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });
});

test('what has no code and no error brings nothing back', () => {
  expect(returnedIn(new URLSearchParams('state=o1.drawn'))).toBeUndefined();
  expect(returnedIn(new URLSearchParams('code=given'))).toBeUndefined();
});

test('a document of another issuer says what it is, who vouches, and that every copy was shown', async () => {
  const { container } = show(<ForeignCredential credentialId="f1" />);
  expect(await screen.findByText('Master of engineering')).toBeTruthy();
  expect(container.textContent).toContain('Every copy was shown.');
  expect(await faultsOf(container)).toEqual([]);
});
