import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { personas } from '@gun/testing';
import { openDialogs } from '@gun/ui/testing';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { RevokeCredential } from './revoke-credential';
import { WaitingLetters } from './waiting-letters';
import { WalletDesk } from './wallet-desk';
import { atTheDesk, credentialId, openingId, sampleWallet } from './testing/at-the-desk';

beforeEach(openDialogs);
afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

const letters = { listWaitingLetters: () => ({ items: [] }) };
const opened = { ...letters, openDeskWallet: () => sampleWallet(), readDeskWallet: () => sampleWallet() };
const typesNumber = (text: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: 'National number' }), { target: { value: text } });
const presses = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
/** Not by its button, which takes a second press within a second for a double click. */
const sends = (name: string) => fireEvent.submit(screen.getByRole('button', { name }));
const operations = (sent: readonly { operation: string }[]) => sent.map(({ operation }) => operation);

test('a number that cannot be one is told before anything is asked', async () => {
  const sent = atTheDesk(<WalletDesk />, opened);
  typesNumber('123');
  presses('Open the attestations');
  expect(await screen.findByRole('link', { name: /^This national number is not right/ })).toBeTruthy();
  expect(operations(sent)).not.toContain('openDeskWallet');
});

test('a person is found by a number with dots and dashes, for a reason; the tab keeps the opening and not the number', async () => {
  const sent = atTheDesk(<WalletDesk />, opened);
  typesNumber(personas.camille.nrn.replace(/^(..)(..)(..)(...)(..)$/, '$1.$2.$3-$4.$5'));
  presses('Open the attestations');
  expect(await screen.findByRole('heading', { level: 1, name: 'Camille Exemplaire' })).toBeTruthy();
  expect(sent.find(({ operation }) => operation === 'openDeskWallet')?.input).toEqual({
    nationalNumber: personas.camille.nrn,
    reason: 'The person is at the counter and asks for a document on their phone.',
  });
  const kept = JSON.stringify({ ...sessionStorage });
  expect(kept).toContain(openingId);
  expect(kept).not.toContain(personas.camille.nrn);
});

test('closing lets go of the person', async () => {
  sessionStorage.setItem('gun:walletOpening', JSON.stringify(openingId));
  atTheDesk(<WalletDesk />, opened);
  await screen.findByRole('heading', { level: 1, name: 'Camille Exemplaire' });
  presses('Close and go to another person');
  expect(await screen.findByRole('textbox', { name: 'National number' })).toBeTruthy();
  expect(sessionStorage.getItem('gun:walletOpening')).toBeNull();
});

test('a revocation names its reason, its law and its appeal, and is asked for once more before it is done', async () => {
  sessionStorage.setItem('gun:walletOpening', JSON.stringify(openingId));
  let done = 0;
  const sent = atTheDesk(<RevokeCredential credentialId={credentialId} onDone={() => (done += 1)} />, {
    ...opened,
    revokeAtDesk: () => sampleWallet({ credentials: [] }),
  });
  await screen.findByText(/A revocation is final/);
  sends('Revoke this document');
  expect(screen.getAllByRole('link', { name: /^(Choose|Explain|Cite|Say)/ })).toHaveLength(4);
  fireEvent.click(screen.getByRole('radio', { name: 'This document should not have been issued.' }));
  for (const name of ['Explanation for the person', 'Legal basis', 'How to contest it'])
    fireEvent.change(screen.getByRole('textbox', { name }), { target: { value: `${name}, in words` } });
  sends('Revoke this document');
  expect(operations(sent)).not.toContain('revokeAtDesk');
  presses('Yes, revoke');
  await waitFor(() => expect(done).toBe(1));
  expect(sent.at(-1)).toMatchObject({ operation: 'revokeAtDesk', input: { openingId, credentialId, language: 'en' } });
});

test('whoever prepared a document does not print its letter', async () => {
  const of = (mine: boolean) => ({
    ...{
      id: mine ? openingId : credentialId,
      reference: mine ? 'TEL-1' : 'TEL-2',
      language: 'fr',
      printed: false,
      mine,
    },
    ...{ preparedAt: '2026-11-30T10:00:00Z', until: '2026-12-14T10:00:00Z', preparedBy: 'Sofie' },
    title: { fr: 'Identité', nl: 'Identiteit', de: 'Identität', en: 'Identity' },
  });
  atTheDesk(<WaitingLetters />, { listWaitingLetters: () => ({ items: [of(true), of(false)] }) });
  expect(await screen.findByRole('button', { name: 'Print letter TEL-2' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Print letter TEL-1' })).toBeNull();
  expect(screen.getByText('Prepared by you: a colleague prints')).toBeTruthy();
});
