import { afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { ApiProblem, ApiProvider, ReadCache, type Api } from '@gun/api-client';
import type { MandateView } from '@gun/identity-contract';
import type { Route } from '@gun/kernel';
import { openDialogs } from '@gun/ui/testing';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { NextIntlClientProvider } from 'next-intl';
import { Mandates } from './mandates';
import en from '../messages/en.json' with { type: 'json' };

const base: MandateView = {
  ...{ self: '/x', id: '0190a5d3-ac96-774b-8cce-b302099a8001', side: 'principal', state: 'active' },
  ...{ other: { kind: 'person', name: 'Yanis Relais' }, procedures: ['terrace-permit'] },
  ...{ from: '2026-11-30', until: '2027-11-29', actions: ['revoke'] },
};
const waiting: MandateView = {
  ...{ ...base, id: '0190a5d3-ac96-774b-8cce-b302099a8002', state: 'proposed' },
  ...{ code: '7K3M-9Q2X-01AB', answerBefore: '2026-12-30' },
};
const procedures = [
  { key: 'terrace-permit', name: 'Terrace on public space' },
  { key: 'change-of-address', name: 'Change of address' },
];

type Answers = Record<string, (input: Record<string, unknown>) => unknown>;

function show(answers: Answers, wanted?: string) {
  const call = jest.fn(async (route: Route, input: Record<string, unknown>) => answers[route.operationId]?.(input));
  const api = { call } as unknown as Api; // this page only calls
  const { container } = render(
    <NextIntlClientProvider locale="en" messages={{ identity: en, site: { errorPrefix: 'Error: ' } }} timeZone="UTC">
      <ApiProvider api={api} cache={new ReadCache()}>
        <Mandates procedures={procedures} {...(wanted && { wanted })} />
      </ApiProvider>
    </NextIntlClientProvider>,
  );
  const sent = (operation: string) => call.mock.calls.filter(([route]) => route.operationId === operation);
  return { container, sent };
}

const opensForm = async () => fireEvent.click(await screen.findByRole('button', { name: 'Write a mandate' }));

beforeAll(openDialogs);
afterEach(cleanup);

test('shows who may act, in which procedures and until when, and the code of what still waits', async () => {
  show({ listMandates: () => ({ items: [base, waiting] }) });
  const mine = within(await screen.findByRole('list', { name: 'Who may act for me' }));
  expect(mine.getAllByText('Terrace on public space')).toHaveLength(2);
  expect(mine.getAllByText('From 30 November 2026 to 29 November 2027')).toHaveLength(2);
  expect(mine.getByText('7K3M-9Q2X-01AB')).toBeTruthy();
  expect(screen.getByText('You have no mandate of another person or enterprise.')).toBeTruthy();
});

test('a mandate is withdrawn after one question, and moves to what is over', async () => {
  const { sent } = show({
    listMandates: () => ({ items: [base] }),
    revokeMandate: () => ({ ...base, state: 'revoked', actions: [] }),
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Withdraw the mandate: Yanis Relais' }));
  fireEvent.click(screen.getByRole('button', { name: 'Withdraw the mandate' }));
  expect(await screen.findByRole('list', { name: 'Mandates that are over' })).toBeTruthy();
  expect(sent('revokeMandate')[0]?.[1]).toEqual({ mandateId: base.id });
});

test('an offer without a name or a procedure says what is missing, and asks nothing of the gateway', async () => {
  const { sent } = show({ listMandates: () => ({ items: [] }) });
  await opensForm();
  fireEvent.click(await screen.findByRole('radio', { name: /Only those that I choose/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Make the mandate' }));
  expect(screen.getByText(/Write the name of the person/)).toBeTruthy();
  expect(screen.getByText(/Choose at least one procedure/)).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText('Who may act?'));
  expect(sent('proposeMandate')).toHaveLength(0);
});

test('an offer answers with its code, which takes the focus', async () => {
  show({ listMandates: () => ({ items: [] }), proposeMandate: () => ({ ...waiting, actions: [] }) });
  await opensForm();
  fireEvent.change(await screen.findByLabelText('Who may act?'), { target: { value: 'Yanis Relais' } });
  fireEvent.click(screen.getByRole('button', { name: 'Make the mandate' }));
  const title = await screen.findByRole('heading', { name: 'Your code is ready' });
  await waitFor(() => expect(title.closest('[tabindex]')).toBe(document.activeElement));
  expect(screen.getByText(/Give this code to Yanis Relais/)).toBeTruthy();
});

test('whoever was refused a procedure finds the request for it already filled in', async () => {
  show({ listMandates: () => ({ items: [] }) }, 'change-of-address');
  expect((await screen.findByRole<HTMLInputElement>('radio', { name: /Ask for a mandate/ })).checked).toBe(true);
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Change of address' }).checked).toBe(true);
});

test('a code is read before it is accepted', async () => {
  const { sent } = show({
    listMandates: () => ({ items: [] }),
    readMandateProposal: () => ({
      ...{ side: 'holder', from: base.from, until: base.until, answerBefore: '2026-12-30' },
      writer: { kind: 'person', name: 'Jeanne Modèle' },
    }),
    answerMandate: () => ({ ...base, side: 'holder', other: { kind: 'person', name: 'Jeanne Modèle' } }),
  });
  fireEvent.change(await screen.findByLabelText('Code of the mandate'), { target: { value: '7k3m9q2x01ab' } });
  fireEvent.click(screen.getByRole('button', { name: 'See the mandate' }));
  expect(await screen.findByRole('heading', { name: 'Jeanne Modèle asks you to act in their place' })).toBeTruthy();
  expect(sent('answerMandate')).toHaveLength(0);
  fireEvent.click(screen.getByRole('button', { name: 'Accept' }));
  expect(await screen.findByText('Mandate accepted: Jeanne Modèle')).toBeTruthy();
  expect(sent('answerMandate')[0]?.[1]).toEqual({ code: '7k3m9q2x01ab', accept: true });
});

test('a code that is not known keeps what was typed and says what to do', async () => {
  show({
    listMandates: () => ({ items: [] }),
    readMandateProposal: () => {
      throw new ApiProblem({ type: 'urn:x', title: 'x', status: 404, detail: 'We find no mandate with this code.' });
    },
  });
  const code = await screen.findByLabelText<HTMLInputElement>('Code of the mandate');
  fireEvent.change(code, { target: { value: 'WRONG' } });
  fireEvent.click(screen.getByRole('button', { name: 'See the mandate' }));
  expect(await screen.findByText('We find no mandate with this code.')).toBeTruthy();
  expect(code.value).toBe('WRONG');
});

test('the accessibility rules hold', async () => {
  const { container } = show({
    listMandates: () => ({ items: [base, waiting, { ...base, id: 'c', state: 'ended' }] }),
  });
  await screen.findByRole('list', { name: 'Who may act for me' });
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Mandates that are over' })).toBeTruthy());
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
