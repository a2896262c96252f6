import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { ApiProvider, ReadCache, type Api } from '@gun/api-client';
import { sameKeys } from '@gun/i18n';
import identity from '@gun/identity-web/messages/en.json' with { type: 'json' };
import { inEveryLanguage } from '@gun/kernel';
import type {
  TrainingAccountView,
  TrainingMoveView,
  TrainingReservationView,
  TrainingSchemeView,
} from '@gun/training-credits-contract';
import { openDialogs } from '@gun/ui/testing';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { NextIntlClientProvider } from 'next-intl';
import de from './messages/de.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };
import fr from './messages/fr.json' with { type: 'json' };
import nl from './messages/nl.json' with { type: 'json' };
import { TrainingAccount } from './training-account';

beforeAll(() => {
  openDialogs();
  HTMLElement.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

const scheme: TrainingSchemeView = {
  ...{
    key: 'flemish-training-leave',
    name: inEveryLanguage('Flemish training leave'),
    unit: 'hour',
    available: 12,
    reserved: 0,
  },
  ...{
    law: inEveryLanguage('Flemish decree of 12 October 2018'),
    grantors: [inEveryLanguage('Example payroll office')],
  },
  lots: [{ until: '2027-08-31', available: 12 }],
};
const granted: TrainingMoveView = {
  ...{ id: '019ac8a0-0000-7000-8000-000000000001', scheme: scheme.key, place: 1, kind: 'grant', amount: 12 },
  ...{ at: '2026-11-30T09:00:00.000Z', until: '2027-08-31', party: inEveryLanguage('Example payroll office') },
  ...{ accessId: '019ac8a0-0000-7000-8000-000000000002', hash: 'a'.repeat(64) },
};
const account: TrainingAccountView = {
  ...{ self: '/api/training/v1/account', intact: true, schemes: [scheme] },
  providers: [{ id: 'agency-training-centre', name: inEveryLanguage('Model training centre'), schemes: [scheme.key] }],
  ...{ reservations: [], moves: [granted] },
};
const reservation: TrainingReservationView = {
  ...{ id: '019ac8a0-0000-7000-8000-000000000003', scheme: scheme.key, amount: 8, course: 'Welding', state: 'open' },
  ...{ provider: inEveryLanguage('Model training centre'), code: '7K2M-9QXT-4BWD', until: '2026-12-30T09:00:00.000Z' },
};

function show(view: TrainingAccountView) {
  const calls: [string, object][] = [];
  const answers: Record<string, unknown> = {
    readTrainingAccount: view,
    countUnread: { unread: 0 },
    reserveTrainingCredits: { ...view, reservations: [reservation] },
    proveTrainingCredits: { credentialId: reservation.id },
    cancelTrainingReservation: { ...view, reservations: [{ ...reservation, state: 'cancelled' }] },
  };
  const call = async ({ operationId }: { operationId: string }, input: object) => {
    calls.push([operationId, input]);
    return answers[operationId];
  };
  const api = { call } as unknown as Api; // the page only calls
  const { container } = render(
    <NextIntlClientProvider
      locale="en"
      messages={{ identity, trainingCredits: en, site: { errorPrefix: 'Error: ' } }}
      timeZone="UTC"
    >
      <ApiProvider api={api} cache={new ReadCache()}>
        <TrainingAccount />
      </ApiProvider>
    </NextIntlClientProvider>,
  );
  return { calls, container };
}

test('says what is left until when, who granted it, and where that can be contested', async () => {
  const { container } = show(account);
  await screen.findByText('12 hours available');
  expect(screen.getByText('12 hours until 31 August 2027')).toBeTruthy();
  const row = await screen.findByRole('row', { name: /Granted/ });
  expect(row.textContent).toContain('+12 hours');
  const contest = within(row).getByRole('link', { name: /contest/ });
  expect(contest.getAttribute('href')).toBe(`/en/accesses/${granted.accessId}`);
  screen.getByText('Checked: no line of this account was changed.');
  expect((await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })).violations).toEqual([]);
});

test('an empty account says who grants today, and that the federal account is no more', async () => {
  const { container } = show({ ...account, moves: [] });
  const list = await screen.findByRole('list', { name: 'Who grants what today' });
  expect(list.textContent).toContain('Example payroll office');
  screen.getByRole('heading', { name: 'The federal account is no more' });
  expect(screen.queryByRole('button', { name: /Reserve/ })).toBeNull();
  expect((await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })).violations).toEqual([]);
});

test('asks for a whole number that is there, then reserves and shows the code', async () => {
  const { calls } = show(account);
  const amount = await screen.findByRole('textbox', { name: 'Number of hours' });
  const course = screen.getByRole('textbox', { name: 'Name of the course' });
  for (const wrong of ['', '1.5', '13', '-2']) {
    fireEvent.change(amount, { target: { value: wrong } });
    fireEvent.click(screen.getByRole('button', { name: 'Reserve and get the code' }));
    screen.getByText('Give a whole number, from 1 to 12 hours.');
    expect(document.activeElement).toBe(amount);
  }
  fireEvent.change(amount, { target: { value: '8' } });
  fireEvent.change(course, { target: { value: ' Welding ' } });
  fireEvent.click(screen.getByRole('button', { name: 'Reserve and get the code' }));
  await screen.findByText('7K2M-9QXT-4BWD');
  expect(calls.at(-1)).toEqual([
    'reserveTrainingCredits',
    { scheme: scheme.key, provider: 'agency-training-centre', amount: 8, course: 'Welding' },
  ]);
});

test('a proof of at least so many credits goes into the wallet', async () => {
  const { calls } = show(account);
  const least = await screen.findByRole('textbox', { name: 'At least how many hours' });
  fireEvent.change(least, { target: { value: '5' } });
  fireEvent.click(screen.getByRole('button', { name: 'Put the proof into my wallet' }));
  const proof = await screen.findByRole('link', { name: 'See it' });
  expect(proof.getAttribute('href')).toBe(`/en/wallet/${reservation.id}`);
  expect(calls.at(-1)).toEqual(['proveTrainingCredits', { scheme: scheme.key, atLeast: 5 }]);
});

test('a reservation is cancelled once its owner is sure', async () => {
  const { calls } = show({ ...account, reservations: [reservation] });
  fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
  const dialog = screen.getByRole('dialog', { name: 'Cancel “Welding”?' });
  expect(calls.map(([operation]) => operation)).not.toContain('cancelTrainingReservation');
  fireEvent.click(within(dialog).getByRole('button', { name: 'Cancel the reservation' }));
  await screen.findByText('12 hours available');
  expect(calls.at(-1)).toEqual(['cancelTrainingReservation', { reservationId: reservation.id }]);
});

test('says so when a line of the account was changed', async () => {
  show({ ...account, intact: false });
  await screen.findByRole('heading', { name: 'A line of this account was changed' });
  expect(screen.queryByText(/^Checked/)).toBeNull();
});

test('speaks four languages with the same words', () => {
  expect(sameKeys({ fr, nl, de, en })).toEqual([]);
});
