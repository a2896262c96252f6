import { ApiProvider, ReadCache, type Api } from '@gun/api-client';
import identity from '@gun/identity-web/messages/en.json' with { type: 'json' };
import { inEveryLanguage } from '@gun/kernel';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import en from '../messages/en.json' with { type: 'json' };
import { KeptDocument } from './kept-document';
import { ShownCredential } from './shown-credential';

const claims = [
  { key: 'driving_privileges', label: inEveryLanguage('Categories'), value: 'B, BE' },
  { key: 'issuing_country', label: inEveryLanguage('Issuing country'), value: 'BE' },
  { key: 'family_name', label: inEveryLanguage('Family name'), value: 'Voorbeeld' },
];
const licence = {
  ...{
    id: 'c1',
    type: 'drivingLicence',
    title: inEveryLanguage('Driving licence'),
    label: 'B, BE',
    source: inEveryLanguage('Mobility'),
  },
  ...{ state: 'valid', validUntil: '2099-12-30', checkedAt: '2026-11-30T09:12:00Z', copiesOnPhones: 0, claims },
  proofs: [
    {
      key: 'may-drive',
      title: inEveryLanguage('I may drive'),
      shows: ['driving_privileges', 'issuing_country'],
      hides: [],
    },
  ],
};
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
const display = (expiresAt: string) => ({
  ...{ id: 'd1', on: 'screen', code: 'CJXR-PTM1', createdAt: inMinutes(0), expiresAt, checks: 0 },
});

function show(page: ReactNode, answers: Record<string, unknown> = {}) {
  const call = async ({ operationId }: { operationId: string }) => answers[operationId];
  const api = { call } as unknown as Api; // these pages only call
  return render(
    <NextIntlClientProvider locale="en" messages={{ identity, wallet: en }} timeZone="Europe/Brussels">
      <ApiProvider api={api} cache={new ReadCache()}>
        {page}
      </ApiProvider>
    </NextIntlClientProvider>,
  );
}

beforeEach(() => sessionStorage.clear());
afterEach(() => {
  cleanup();
});

const showsTheLicence = (expiresAt: string) =>
  show(<ShownCredential credentialId="c1" proof="may-drive" />, {
    readCredential: licence,
    showCredential: display(expiresAt),
  });

test('what is shown stands there again without a network: the chosen claims, their code, and no others', async () => {
  showsTheLicence(inMinutes(10));
  await screen.findByText('CJXR-PTM1');
  cleanup();
  const { container } = show(<KeptDocument />);
  expect(screen.getByRole('heading', { level: 1, name: 'Driving licence: B, BE' })).toBeTruthy();
  expect(screen.getByText('Belgium')).toBeTruthy();
  expect(screen.getByText('B, BE')).toBeTruthy();
  expect(screen.getByRole('img', { name: 'Code with which somebody can check this document' })).toBeTruthy();
  expect(container.textContent).not.toContain('Voorbeeld');
  expect(JSON.stringify({ ...sessionStorage })).not.toContain('Voorbeeld');
  expect((await axe.run(container)).violations.map(({ id }) => id)).toEqual([]);
});

test('nothing is kept beyond the end of the code', async () => {
  showsTheLicence(inMinutes(-1));
  expect(await screen.findByRole('heading', { name: 'This code has ended' })).toBeTruthy();
  cleanup();
  show(<KeptDocument />);
  expect(screen.getByRole('heading', { name: 'There is nothing to show here' })).toBeTruthy();
  expect({ ...sessionStorage }).toEqual({});
});

test('a code that ends while it is on the screen is taken away', async () => {
  showsTheLicence(new Date(Date.now() + 300).toISOString());
  await screen.findByText('CJXR-PTM1');
  await act(() => new Promise((done) => setTimeout(done, 400)));
  await waitFor(() => expect(screen.queryByText('CJXR-PTM1')).toBeNull());
  expect(screen.getByRole('heading', { name: 'This code has ended' })).toBeTruthy();
});
