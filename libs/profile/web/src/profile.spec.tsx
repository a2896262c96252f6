import { afterEach, describe, expect, test } from '@jest/globals';
import { ApiProvider, ReadCache, type Api } from '@gun/api-client';
import { sameKeys } from '@gun/i18n';
import identity from '@gun/identity-web/messages/en.json' with { type: 'json' };
import { inEveryLanguage } from '@gun/kernel';
import type { Fact } from '@gun/procedures-contract';
import procedures from '@gun/procedures-web/messages/en.json' with { type: 'json' };
import type { DataUses, ProfileSourceView, ProfileView } from '@gun/profile-contract';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { NextIntlClientProvider } from 'next-intl';
import de from './messages/de.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };
import fr from './messages/fr.json' with { type: 'json' };
import nl from './messages/nl.json' with { type: 'json' };
import { Profile } from './profile';

afterEach(cleanup);

const fact = (id: string, more: Partial<Fact>): Fact => ({
  id,
  kind: 'identity',
  state: 'known',
  source: inEveryLanguage('National Register'),
  readAt: '2026-11-25T09:12:00Z',
  ...more,
});
const profile: ProfileView = {
  kind: 'person',
  name: 'Camille Exemplaire',
  facts: [
    fact('identity', { concept: 'population-record.name', value: { text: 'Camille Exemplaire' } }),
    fact('birth', {
      ...{ kind: 'birthDate', concept: 'population-record.birthDate', value: { date: '1986-04-17' } },
      since: '1986-04-17',
      contested: { since: '2026-11-20', reference: 'GUN-7K3M-9Q2X', dossierId: 'd-1' },
    }),
    fact('bar', { kind: 'enterprise', state: 'unavailable', source: inEveryLanguage('Crossroads Bank') }),
  ],
  sources: [
    {
      ...{
        key: 'nationalRegister',
        name: inEveryLanguage('National Register'),
        keeper: inEveryLanguage('FPS Interior'),
      },
      blocks: [{ type: 'population-record', title: inEveryLanguage('Your record'), readable: true }],
    },
    {
      ...{ key: 'div', name: inEveryLanguage('Register of vehicles'), keeper: inEveryLanguage('FPS Mobility') },
      blocks: [{ type: 'vehicle-registration', title: inEveryLanguage('Vehicles in your name'), readable: true }],
    },
    {
      ...{ key: 'tax', name: inEveryLanguage('Tax records'), keeper: inEveryLanguage('FPS Finance') },
      blocks: [
        {
          type: 'income-statement',
          title: inEveryLanguage('Income of the household'),
          readable: false,
          closed: 'others',
        },
      ],
    },
  ],
  language: 'fr',
};
const vehicles: ProfileSourceView = {
  source: profile.sources[1]!, // three stand above
  blocks: [
    {
      ...{ type: 'vehicle-registration', title: inEveryLanguage('Vehicles in your name'), state: 'known' },
      ...{ readAt: '2026-11-25T09:12:00Z', issuedAt: '2026-11-25' },
      facts: [
        fact('plates', {
          ...{ kind: 'registerValue', concept: 'vehicle-registration.plates', name: inEveryLanguage('Plates') },
          ...{ value: { text: '1-ABC-123' }, source: inEveryLanguage('Register of vehicles') },
        }),
      ],
    },
  ],
};
const uses: DataUses = {
  items: [
    {
      ...{
        consumer: inEveryLanguage('The counter'),
        purpose: inEveryLanguage('Moving house'),
        legalBasis: inEveryLanguage('Act of 1991'),
      },
      ...{
        values: [inEveryLanguage('Name'), inEveryLanguage('Address')],
        validFrom: '2026-01-01',
        retention: inEveryLanguage('One year.'),
      },
    },
  ],
};

function show(told: Record<string, unknown> = {}) {
  const calls: [string, object][] = [];
  const answers: Record<string, unknown> = {
    readProfile: profile,
    readProfileSource: vehicles,
    listDataUses: uses,
    ...told,
    listMyParties: { items: [], enterpriseRegister: 'known' },
    chooseLanguage: { ...profile, language: 'de' },
  };
  const call = async ({ operationId }: { operationId: string }, input: object) => {
    calls.push([operationId, input]);
    return answers[operationId];
  };
  const api = { call } as unknown as Api; // the page only calls
  const { container } = render(
    <NextIntlClientProvider locale="en" messages={{ identity, procedures, profile: en }} timeZone="UTC">
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
  expect(within(register).getByText(/^17 April 1986/)).toBeTruthy();
  expect(within(register).getByText('FPS Interior, read on 25 November 2026')).toBeTruthy();
});

test('says that a register is silent instead of showing nothing', async () => {
  show();
  expect(await screen.findByText('Crossroads Bank is not answering at the moment. Try again later.')).toBeTruthy();
});

test('offers beside each value to say that it is wrong', async () => {
  show();
  const link = await screen.findByRole('link', { name: 'This is wrong : Name' });
  expect(link.getAttribute('href')).toBe('/en/start/correct-register-data?value=population-record.name');
});

test('marks a value that is contested, with the way to its dossier, and does not offer it again', async () => {
  show();
  expect(await screen.findByText('Contested since 20 November 2026')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Dossier GUN-7K3M-9Q2X' }).getAttribute('href')).toBe('/en/dossiers/d-1');
  expect(screen.queryByRole('link', { name: 'This is wrong : Date of birth' })).toBeNull();
});

describe('another source', () => {
  const opens = async () =>
    fireEvent.click(await screen.findByRole('button', { name: 'See what it holds : Register of vehicles' }));

  test('is asked only when the person opens it', async () => {
    const { calls } = show();
    await screen.findByText('Vehicles in your name');
    expect(calls.map(([route]) => route)).not.toContain('readProfileSource');
    await opens();
    expect(await screen.findByText('1-ABC-123')).toBeTruthy();
    expect(calls).toContainEqual(['readProfileSource', { source: 'div' }]);
    expect(screen.getByText('Vouched for on 25 November 2026.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'This is wrong : Plates' })).toBeTruthy();
  });

  test('tells of what is also about others that a procedure asks for it', async () => {
    show();
    const source = await screen.findByRole('region', { name: 'Tax records' });
    expect(within(source).queryByRole('button')).toBeNull();
    expect(within(source).getByText(/read within a procedure only/)).toBeTruthy();
  });

  test.each([
    ['holds nothing', { state: 'absent' }, 'This source holds nothing about you.'],
    ['is silent', { state: 'unavailable', failure: 'silent' }, /not answering at the moment/],
    ['answers later', { state: 'deferred' }, 'The source answers later. Come back to this page.'],
  ])('that %s says so', async (_what, answer, words) => {
    const [block] = vehicles.blocks;
    show({ readProfileSource: { ...vehicles, blocks: [{ ...block, ...answer, facts: [] }] } });
    await opens();
    expect(await screen.findByText(words)).toBeTruthy();
  });

  test('tells who may use it to whoever wants to know', async () => {
    const { calls, container } = show();
    await screen.findByText('Vehicles in your name');
    expect(calls.map(([route]) => route)).not.toContain('listDataUses');
    const [details] = container.querySelectorAll('#div details');
    details?.setAttribute('open', '');
    fireEvent(details!, new Event('toggle')); // stands in each source
    expect(await screen.findByText('Moving house')).toBeTruthy();
    expect(screen.getByText(/Name and Address/)).toBeTruthy();
    expect(screen.getByText(/Legal basis: Act of 1991/)).toBeTruthy();
    expect(screen.getByText(/How long: One year\./)).toBeTruthy();
  });
});

test('keeps another language for letters and says so', async () => {
  const { calls } = show();
  fireEvent.click(await screen.findByRole('radio', { name: 'Deutsch' }));
  fireEvent.click(screen.getByRole('button', { name: 'Keep this language' }));
  expect(await screen.findByText('Saved: we will write to you in Deutsch.')).toBeTruthy();
  expect(calls.at(-1)).toEqual(['chooseLanguage', { language: 'de' }]);
});

test('offers whoever has not chosen a language for letters the one of the page', async () => {
  const { language: _, ...undecided } = profile;
  show({ readProfile: undecided });
  expect(await screen.findByRole('radio', { name: 'English', checked: true })).toBeTruthy();
  expect(screen.getByText(/You have not chosen yet/)).toBeTruthy();
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
