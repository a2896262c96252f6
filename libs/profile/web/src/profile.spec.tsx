import { afterEach, expect, test } from '@jest/globals';
import { ApiProvider, ReadCache, type Api } from '@gun/api-client';
import { sameKeys } from '@gun/i18n';
import identity from '@gun/identity-web/messages/en.json' with { type: 'json' };
import type { Fact } from '@gun/procedures-contract';
import type { ProfileView } from '@gun/profile-contract';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { NextIntlClientProvider } from 'next-intl';
import de from './messages/de.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };
import fr from './messages/fr.json' with { type: 'json' };
import nl from './messages/nl.json' with { type: 'json' };
import { Profile } from './profile';

afterEach(cleanup);

const inAll = (text: string) => ({ fr: text, nl: text, de: text, en: text });
const fact = (id: string, more: Partial<Fact>): Fact => ({
  id,
  kind: 'identity',
  state: 'known',
  source: inAll('National Register'),
  readAt: '2026-11-25T09:12:00Z',
  ...more,
});
const profile: ProfileView = {
  kind: 'person',
  name: 'Camille Exemplaire',
  facts: [
    fact('identity', { value: { text: 'Camille Exemplaire' } }),
    fact('birth', { kind: 'birthDate', value: { date: '1986-04-17' }, since: '1986-04-17' }),
    fact('bar', { kind: 'enterprise', state: 'unavailable', source: inAll('Crossroads Bank') }),
  ],
  language: 'fr',
  corrections: inAll('Ask your municipality.'),
};

function show() {
  const calls: [string, object][] = [];
  const answers: Record<string, unknown> = {
    readProfile: profile,
    listMyParties: { items: [], enterpriseRegister: 'known' },
    chooseLanguage: { ...profile, language: 'de' },
  };
  const call = async ({ operationId }: { operationId: string }, input: object) => {
    calls.push([operationId, input]);
    return answers[operationId];
  };
  const api = { call } as unknown as Api; // the page only calls
  const { container } = render(
    <NextIntlClientProvider locale="en" messages={{ identity, profile: en }} timeZone="UTC">
      <ApiProvider api={api} cache={new ReadCache()}>
        <Profile />
      </ApiProvider>
    </NextIntlClientProvider>,
  );
  return { calls, container };
}

test('shows each value under the register that says so, with the day it was read', async () => {
  show();
  const register = await screen.findByRole('region', { name: 'National Register' });
  expect(within(register).getByText('Camille Exemplaire')).toBeTruthy();
  expect(within(register).getByText('17 April 1986')).toBeTruthy();
  expect(within(register).getByText('National Register, read on 25 November 2026')).toBeTruthy();
});

test('says that a register is silent instead of showing nothing', async () => {
  show();
  expect(await screen.findByText('Crossroads Bank is not answering at the moment. Try again later.')).toBeTruthy();
});

test('says with whom a wrong value is corrected', async () => {
  show();
  expect(await screen.findByText('Ask your municipality.')).toBeTruthy();
});

test('keeps another language for letters and says so', async () => {
  const { calls } = show();
  fireEvent.click(await screen.findByRole('radio', { name: 'Deutsch' }));
  fireEvent.click(screen.getByRole('button', { name: 'Keep this language' }));
  expect(await screen.findByText('Saved: we will write to you in Deutsch.')).toBeTruthy();
  expect(calls.at(-1)).toEqual(['chooseLanguage', { language: 'de' }]);
});

test('the accessibility rules hold', async () => {
  const { container } = show();
  await screen.findByRole('region', { name: 'National Register' });
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('the page is complete in the four languages', () => {
  expect(sameKeys({ fr, nl, de, en })).toEqual([]);
});
