import { afterEach, expect, test } from '@jest/globals';
import { ApiProblem, ApiProvider, ReadCache, type Api } from '@gun/api-client';
import type { Preview } from '@gun/data-broker-contract';
import identity from '@gun/identity-web/messages/en.json' with { type: 'json' };
import { inEveryLanguage } from '@gun/kernel';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { NextIntlClientProvider } from 'next-intl';
import { accessesMessages } from './accesses-messages';
import { EvidenceRequest } from './evidence-request';

const source = { name: inEveryLanguage('Register of licences'), keeper: inEveryLanguage('FPS Mobility') };
const typeOf = (type: string, value?: string): Preview['evidence'][number] => ({
  ...{ type, title: inEveryLanguage(`Proof of ${type}`), source, legalBasis: inEveryLanguage('An act') },
  fields: [{ key: 'kind', label: inEveryLanguage('Kind'), kind: 'text' }],
  ...(value && {
    answer: { state: 'known', values: [{ key: 'kind', value }], readAt: '2026-11-30T09:00:00Z' } as const,
  }),
});
const open: Preview = {
  ...{
    id: 'p1',
    agency: inEveryLanguage('Criminal Record'),
    procedure: inEveryLanguage('An extract'),
    dossier: 'd1',
    state: 'open',
  },
  ...{ reference: 'GUN-TEST-0001', askedAt: '2026-11-30T08:00:00Z', until: '2026-12-14T08:00:00Z' },
  evidence: [typeOf('licence'), typeOf('vehicle')],
};
const seen: Preview = { ...open, evidence: [typeOf('licence', 'B'), typeOf('vehicle', 'Car')] };

afterEach(cleanup);

function show(answers: Record<string, unknown>) {
  const calls: [string, Record<string, unknown>][] = [];
  const call = async ({ operationId }: { operationId: string }, input: Record<string, unknown>) => {
    calls.push([operationId, input]);
    const answer = answers[operationId];
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const site = { nav: { inbox: 'Messages' }, human: { needHelp: 'Help', hours: '7 to 20', counter: 'Counter' } };
  const api = { call } as unknown as Api; // this page only calls
  const { container } = render(
    <NextIntlClientProvider
      locale="en"
      messages={{ identity, site, accesses: accessesMessages.en }}
      timeZone="Europe/Brussels"
    >
      <ApiProvider api={api} cache={new ReadCache()}>
        <EvidenceRequest previewId="p1" />
      </ApiProvider>
    </NextIntlClientProvider>,
  );
  return { calls, container };
}

test('before anything is asked it says who asks what, from whom and by which law, and shows no value', async () => {
  const { container, calls } = show({ readPreview: open });
  await screen.findByRole('heading', { level: 1, name: 'Criminal Record asks for evidence about you' });
  const licence = within(await screen.findByRole('region', { name: 'Proof of licence' }));
  for (const text of ['Register of licences, FPS Mobility', 'Kind', 'An act']) licence.getByText(text);
  expect(screen.queryByRole('table')).toBeNull();
  expect(calls.map(([operation]) => operation)).toEqual(['readPreview']);
  expect((await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })).violations).toEqual([]);
});

test('of several proofs only those that were ticked are handed over, and none is ticked beforehand', async () => {
  const { calls } = show({ readPreview: open, requestPreview: seen, acceptPreview: { ...seen, state: 'accepted' } });
  fireEvent.click(await screen.findByRole('button', { name: 'See what would be handed over' }));
  const box = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Proof of vehicle' });
  expect(box.checked).toBe(false);
  fireEvent.click(screen.getByRole('button', { name: 'Hand over to: Criminal Record' }));
  fireEvent.click(box);
  fireEvent.click(screen.getByRole('button', { name: 'Hand over to: Criminal Record' }));
  await screen.findByText('You accepted');
  const accepted = calls.filter(([operation]) => operation === 'acceptPreview').map(([, input]) => input);
  expect(accepted).toEqual([{ previewId: 'p1', evidenceTypes: ['vehicle'] }]);
});

test('a value that the person contests is marked, with the way to the dossier', async () => {
  const contested = [{ key: 'kind', since: '2026-11-20', reference: 'GUN-2WRO-NG00', dossierId: 'd-2' }];
  const evidence = [{ ...typeOf('licence', 'B'), contested }, typeOf('vehicle', 'Car')];
  show({ readPreview: open, requestPreview: { ...seen, evidence } });
  fireEvent.click(await screen.findByRole('button', { name: 'See what would be handed over' }));
  const licence = within(await screen.findByRole('table', { name: 'Proof of licence' }));
  expect((await licence.findByText(/Contested since/)).textContent).toContain('20 November 2026');
  expect(licence.getByRole('link', { name: /GUN-2WRO-NG00/ }).getAttribute('href')).toBe('/en/dossiers/d-2');
  expect(within(screen.getByRole('table', { name: 'Proof of vehicle' })).queryByText(/Contested/)).toBeNull();
});

test.each([
  ['accepted', 'You accepted', 'Take back my yes'],
  ['refused', 'You refused', undefined],
  ['handedOver', 'The evidence is handed over', undefined],
  ['over', 'The time is over', undefined],
] as const)('once it is %s it says so, and offers what is still possible', async (state, words, button) => {
  show({ readPreview: { ...open, state } });
  await screen.findByText(words);
  await screen.findByRole('region', { name: 'Proof of licence' });
  expect(screen.queryAllByRole('button').map(({ textContent }) => textContent)).toEqual(button ? [button] : []);
});

test('somebody else’s question is not there', async () => {
  const problem = { type: 'urn:problem-type:gun:data-broker:previewNotFound', status: 404, detail: 'Not about you.' };
  show({ readPreview: new ApiProblem(problem, undefined) });
  await screen.findByText('This request is not here');
});
