import { afterEach, expect, test } from '@jest/globals';
import { ApiProblem, ApiProvider, ReadCache, type Api } from '@gun/api-client';
import identity from '@gun/identity-web/messages/en.json' with { type: 'json' };
import type { Channels } from '@gun/notifications-contract';
import type { ContactKind, ContactView } from '@gun/profile-contract';
import profile from '@gun/profile-web/messages/en.json' with { type: 'json' };
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { NextIntlClientProvider } from 'next-intl';
import { Contact } from './contact';
import notifications from './messages/en.json' with { type: 'json' };

afterEach(cleanup);

const later = '2026-11-30T12:10:00Z';
const contact = (more: Partial<ContactView> = {}): ContactView => ({
  ...{ href: '/api/profile/v1/contacts/1', id: '01a22cac-a293-7341-91ec-b47ef8e695d7', kind: 'email' },
  ...{ shown: 'c•••@mail.example', state: 'confirmed', confirmedAt: '2026-05-04T09:00:00Z', ...more },
});
const waiting = contact({ shown: 'camille@mail.example', state: 'unconfirmed', codeUntil: later });
const both: ContactKind[] = ['email', 'phone'];

interface Given {
  items?: ContactView[];
  offered?: ContactKind[];
  refusing?: string[];
  /** What a write answers; an error is its refusal. */
  writes?: Record<string, unknown>;
}

function show({ items = [], offered = both, refusing = [], writes = {} }: Given) {
  const sent: [string, object][] = [];
  const channels: Channels = { email: true, sms: true, letter: false, refusing };
  const answers: Record<string, unknown> = { listContacts: { items, offered }, readChannels: channels, ...writes };
  const call = async ({ operationId }: { operationId: string }, input: object) => {
    sent.push([operationId, input]);
    const answer = answers[operationId];
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const api = { call } as unknown as Api; // the page only calls
  const messages = { identity, profile, notifications, site: { errorPrefix: 'Error:' } };
  const { container } = render(
    <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
      <ApiProvider api={api} cache={new ReadCache()}>
        <Contact />
      </ApiProvider>
    </NextIntlClientProvider>,
  );
  return { sent, container };
}
const section = async (name: string) => within(await screen.findByRole('region', { name }));
const ofWrites = (sent: [string, object][]) => sent.filter(([name]) => !/^(list|read)/.test(name));

test('an address is judged before it is sent, and then asked for its code', async () => {
  const { sent, container } = show({ writes: { giveContact: { items: [waiting], offered: both } } });
  const email = await section('E-mail address');
  const field = email.getByLabelText('Your e-mail address');
  expect([field.getAttribute('type'), field.getAttribute('autocomplete')]).toEqual(['email', 'email']);
  fireEvent.change(field, { target: { value: 'camille.mail.example' } });
  fireEvent.click(email.getByRole('button', { name: 'Send a code' }));
  expect(email.getByText(/Add the sign @, once/)).toBeTruthy();
  expect(document.activeElement).toBe(field);
  fireEvent.change(field, { target: { value: 'camille@mail.example' } });
  fireEvent.click(email.getByRole('button', { name: 'Send a code' }));
  const code = await email.findByLabelText('Six-digit code');
  expect([code.getAttribute('inputmode'), code.getAttribute('autocomplete')]).toEqual(['numeric', 'one-time-code']);
  expect(ofWrites(sent)).toEqual([['giveContact', { kind: 'email', address: 'camille@mail.example', language: 'en' }]]);
  expect((await axe.run(container)).violations.map(({ id }) => id)).toEqual([]);
});

test('a code is taken as it was pasted, and the address is then in use', async () => {
  const done = { items: [contact()], offered: both };
  const { sent } = show({ items: [waiting], writes: { confirmContact: done } });
  const email = await section('E-mail address');
  fireEvent.click(email.getByRole('button', { name: 'Confirm' }));
  expect(email.getByText('Enter the six digits of the code')).toBeTruthy();
  fireEvent.change(email.getByLabelText('Six-digit code'), { target: { value: ' 042 917 ' } });
  fireEvent.click(email.getByRole('button', { name: 'Confirm' }));
  expect(await email.findByText('Your e-mail address is confirmed.')).toBeTruthy();
  expect(email.getByText('c•••@mail.example')).toBeTruthy();
  expect(ofWrites(sent)).toEqual([['confirmContact', { contactId: waiting.id, code: ' 042 917 ' }]]);
});

test('a wrong code is refused at its field, in the words of the gateway', async () => {
  const detail = 'This is not the code that we sent.';
  const refusal = new ApiProblem({ status: 422, type: 'urn:problem-type:gun:profile:codeWrong', detail });
  show({ items: [waiting], writes: { confirmContact: refusal } });
  const email = await section('E-mail address');
  const field = email.getByLabelText('Six-digit code');
  fireEvent.change(field, { target: { value: '111111' } });
  fireEvent.click(email.getByRole('button', { name: 'Confirm' }));
  expect(await email.findByText(detail)).toBeTruthy();
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(field);
});

test('while a new address waits, the page says that the old one stays in use', async () => {
  show({ items: [contact(), { ...waiting, id: '01a22cac-a293-7341-91ec-b47ef8e695d8' }] });
  const email = await section('E-mail address');
  expect(email.getByText('c•••@mail.example')).toBeTruthy();
  expect(email.getByText(/We go on writing to this address until the new one is confirmed/)).toBeTruthy();
  expect(email.queryByRole('button', { name: 'Give another address' })).toBeNull();
});

test('an address that is a year old, or takes no mail, says what to do', async () => {
  const old = contact({ state: 'toReconfirm' });
  const { sent } = show({
    items: [old],
    refusing: [old.id],
    writes: { askContactCode: { items: [{ ...old, codeUntil: later }], offered: both } },
  });
  const email = await section('E-mail address');
  expect(await email.findByRole('heading', { name: 'Our e-mails do not arrive at this address' })).toBeTruthy();
  expect(email.getByRole('heading', { name: 'Your turn: confirm your e-mail address again' })).toBeTruthy();
  fireEvent.click(email.getByRole('button', { name: 'Send a code' }));
  expect(await email.findByLabelText('Six-digit code')).toBeTruthy();
  expect(ofWrites(sent)).toEqual([['askContactCode', { contactId: old.id }]]);
});

test('where nothing can be sent, the page says so and asks for no address', async () => {
  show({ offered: [] });
  const email = await section('E-mail address');
  expect(email.getByText(/This counter sends no e-mail for now/)).toBeTruthy();
  expect(email.queryByRole('textbox')).toBeNull();
});

test('letters are asked for by a box, and what lacks an address says so', async () => {
  const saved: Channels = { email: true, sms: true, letter: true, refusing: [] };
  const { sent } = show({ items: [contact()], writes: { chooseChannels: saved } });
  const ways = await section('How shall we tell you?');
  expect(ways.getByText(/give and confirm a number first/)).toBeTruthy();
  expect(ways.queryByText(/give and confirm an address first/)).toBeNull();
  expect(ways.queryByLabelText('A text message for what is urgent')).toBeNull();
  fireEvent.click(ways.getByLabelText('A letter for decisions'));
  fireEvent.click(ways.getByRole('button', { name: 'Keep this choice' }));
  expect(await ways.findByText('Your choice is saved.')).toBeTruthy();
  expect(ofWrites(sent)).toEqual([['chooseChannels', { email: true, sms: true, letter: true }]]);
});
