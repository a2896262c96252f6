import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ApiProvider, ReadCache, type Api } from '@gun/api-client';
import { sameKeys } from '@gun/i18n';
import type { Route } from '@gun/kernel';
import { actingForHeader, type Parties } from '@gun/identity-contract';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { NextIntlClientProvider } from 'next-intl';
import { actingFor, actFor } from './acting-for';
import { ActingForBand } from './acting-for-band';
import { PartyChoice } from './party-choice';
import de from '../messages/de.json' with { type: 'json' };
import en from '../messages/en.json' with { type: 'json' };
import fr from '../messages/fr.json' with { type: 'json' };
import nl from '../messages/nl.json' with { type: 'json' };

const bram = '0190a5d3-ac96-774b-8cce-b302099a8057';
const bar = '0190a5d3-ac96-774b-8cce-b302099a8058';
const parties: Parties = {
  enterpriseRegister: 'known',
  nationalRegister: 'known',
  items: [
    { href: '/x', id: bram, kind: 'person', name: 'Bram', right: 'self', source: 'nationalRegister' },
    {
      href: '/x',
      id: bar,
      kind: 'enterprise',
      name: 'Koffiebar',
      enterpriseNumber: '0123456789',
      right: 'director',
      source: 'enterpriseRegister',
    },
  ],
};

function show(answer: Parties = parties) {
  const api = { call: async () => answer } as unknown as Api; // these parts only read
  const cache = new ReadCache();
  const { container } = render(
    <NextIntlClientProvider locale="en" messages={{ identity: en }} timeZone="UTC">
      <ApiProvider api={api} cache={cache}>
        <ActingForBand />
        <h1>Whom</h1>
        <h2>Parties</h2>
        <PartyChoice />
      </ApiProvider>
    </NextIntlClientProvider>,
  );
  return { cache, container };
}

beforeEach(() => sessionStorage.clear());
afterEach(() => {
  cleanup();
  actFor(undefined);
});

test('nobody is announced while one acts for oneself', async () => {
  show();
  await screen.findByText('For myself: Bram');
  expect(screen.queryByText(/You are acting for/)).toBeNull();
});

test('acting for an enterprise is announced with its right, and one press goes back', async () => {
  show();
  fireEvent.click(await screen.findByRole('button', { name: 'Act for Koffiebar' }));
  expect(actingFor()).toBe(bar);
  expect(screen.getByText(/0123.456.789. You are a director/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Back to my own name' }));
  expect(actingFor()).toBeUndefined();
  expect(screen.queryByText(/You are acting for/)).toBeNull();
});

test('what was read for one party is forgotten when another is chosen', async () => {
  const { cache } = show();
  const listMyDossiers = { operationId: 'listMyDossiers' } as Route; // stands above this domain
  cache.put(listMyDossiers, {}, { items: [] });
  fireEvent.click(await screen.findByRole('button', { name: 'Act for Koffiebar' }));
  expect(cache.find(listMyDossiers, {})).toBeUndefined();
});

test('a party that the register no longer gives is not acted for', async () => {
  actFor('0190a5d3-ac96-774b-8cce-b302099a8059');
  show();
  await screen.findByText('For myself: Bram');
  expect(screen.queryByText(/You are acting for/)).toBeNull();
});

test('says so when the register of enterprises does not answer', async () => {
  show({ ...parties, enterpriseRegister: 'unavailable', items: parties.items.slice(0, 1) });
  expect(await screen.findByText(/Crossroads Bank for Enterprises is not answering/)).toBeTruthy();
});

test('the accessibility rules hold', async () => {
  const { container } = show();
  await screen.findByText('For myself: Bram');
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('the header is the one that the gateway reads', () => {
  expect(actingForHeader).toBe('Gun-Acting-For');
});

test('what stands around the session is complete in the four languages', () => {
  expect(sameKeys({ fr, nl, de, en })).toEqual([]);
});
