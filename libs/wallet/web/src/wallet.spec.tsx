import { ApiProblem, ApiProvider, ReadCache, type Api } from '@gun/api-client';
import { sameKeys } from '@gun/i18n';
import identity from '@gun/identity-web/messages/en.json' with { type: 'json' };
import { inEveryLanguage } from '@gun/kernel';
import type { CredentialDetail, CredentialView } from '@gun/wallet-contract';
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { NextIntlClientProvider } from 'next-intl';
import { webcrypto } from 'node:crypto';
import type { ReactNode } from 'react';
import { Credential } from './credential';
import de from './messages/de.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };
import fr from './messages/fr.json' with { type: 'json' };
import nl from './messages/nl.json' with { type: 'json' };
import { Wallet } from './wallet';
import { WalletRequest } from './wallet-request';

// jsdom has no WebCrypto of its own; every browser does.
Object.defineProperty(globalThis, 'crypto', { value: webcrypto });
afterEach(cleanup);

const diploma: CredentialView = {
  ...{
    id: 'c1',
    type: 'diploma',
    title: inEveryLanguage('Diploma'),
    label: 'Master of architecture',
    source: inEveryLanguage('LED'),
  },
  ...{ state: 'valid', issuedOn: '2026-11-30', validUntil: '2027-11-30', checkedAt: '2026-11-30T09:12:00Z' },
};
const detail: CredentialDetail = {
  ...diploma,
  claims: [
    { key: 'achievement_title', label: inEveryLanguage('Degree'), value: 'Master of architecture' },
    { key: 'family_name', label: inEveryLanguage('Family name'), value: 'Exemplaire' },
    { key: 'date_of_issuance', label: inEveryLanguage('Awarded on'), value: '2008-06-28' },
  ],
  proofs: [
    {
      key: 'level',
      title: inEveryLanguage('I have this degree'),
      shows: ['achievement_title'],
      hides: ['family_name'],
    },
    { key: 'whole', title: inEveryLanguage('All of it'), shows: ['achievement_title', 'family_name'], hides: [] },
  ],
  ...{ copiesOnPhones: 2, legalBasis: inEveryLanguage('Regulation (EU) 910/2014') },
};
const choice = {
  type: 'diploma',
  title: inEveryLanguage('Diploma'),
  description: inEveryLanguage('What you studied.'),
  source: inEveryLanguage('LED'),
};
const offer = {
  uri: 'openid-credential-offer://?credential_offer_uri=x',
  pin: '042137',
  expiresAt: '2026-11-30T09:22:00Z',
};

const asked = {
  ...{
    type: 'diploma',
    title: inEveryLanguage('Diploma'),
    claims: [inEveryLanguage('Degree'), inEveryLanguage('Master of architecture')],
  },
  ...{ credentialId: 'c1', goesTo: { kind: 'website', name: 'wallet.example' }, expiresAt: '2026-11-30T09:22:00Z' },
};

function show(page: ReactNode, answers: Record<string, unknown> = {}) {
  const calls: [string, object][] = [];
  const all: Record<string, unknown> = {
    ...{ listMyCredentials: { items: [diploma], choices: [] }, readCredential: detail, offerCredential: offer },
    ...{ readWalletRequest: asked, answerWalletRequest: { returnTo: '#back' } },
    ...{ listReceivedRequests: { items: [] }, listCredentialDisplays: { items: [] } },
    ...{ addCredential: diploma, withdrawCredential: { ...diploma, state: 'withdrawn' } },
    ...answers,
  };
  const call = async ({ operationId }: { operationId: string }, input: object) => {
    calls.push([operationId, input]);
    const answer = all[operationId];
    if (answer instanceof ApiProblem) throw answer;
    return answer;
  };
  const api = { call } as unknown as Api; // these pages only call
  const { container } = render(
    <NextIntlClientProvider locale="en" messages={{ identity, wallet: en }} timeZone="Europe/Brussels">
      <ApiProvider api={api} cache={new ReadCache()}>
        {page}
      </ApiProvider>
    </NextIntlClientProvider>,
  );
  return { calls, container };
}

test('says everything in every language', () => expect(sameKeys({ fr, nl, de, en })).toEqual([]));

test.each([
  ['the wallet', <Wallet />, 'listMyCredentials'],
  ['a document', <Credential credentialId="c1" />, 'readCredential'],
  ['a request of a phone', <WalletRequest requestId="r1" />, 'readWalletRequest'],
])('%s of somebody else stays closed kindly, and leads back to oneself', async (_page, page, read) => {
  const detail = 'Everyone shows for themselves who they are.';
  const refusal = new ApiProblem({ status: 403, type: 'urn:problem-type:gun:wallet:onlyForYourself', detail });
  const self = { id: 'p', kind: 'person', name: 'Camille Exemplaire', right: 'self' };
  const answers: Record<string, unknown> = { [read]: refusal, listMyParties: { items: [self] } };
  const { calls } = show(page, answers);
  const reads = () => calls.filter(([operation]) => operation === read).length;
  expect(await screen.findByText(detail)).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
  const before = reads();
  fireEvent.click(screen.getByRole('button', { name: 'Back to my own name' }));
  await waitFor(() => expect(reads()).toBeGreaterThan(before));
});

describe('the wallet', () => {
  test('says of each document whether it holds, until when, and who issued it', async () => {
    show(<Wallet />);
    const row = (await screen.findByRole('link', { name: /Master of architecture/ })).closest('tr')!;
    expect(row.textContent).toContain('LED');
    expect(within(row).getByText('Valid')).toBeTruthy();
    expect(row.textContent).toContain('until 30 November 2027');
  });

  test.each([
    ['withdrawn', 'Withdrawn by you'],
    ['replaced', 'Replaced by a newer one'],
    ['revoked', 'Revoked'],
    ['expired', 'Expired'],
  ])('says so when a document is %s', async (state, words) => {
    show(<Wallet />, { listMyCredentials: { items: [{ ...diploma, state }], choices: [] } });
    expect(await screen.findByText(words)).toBeTruthy();
  });

  test('offers what can be added, and asks the source on one press', async () => {
    const { calls } = show(<Wallet />, { listMyCredentials: { items: [], choices: [choice] } });
    fireEvent.click(await screen.findByRole('button', { name: 'Add Diploma' }));
    await waitFor(() => expect(calls).toContainEqual(['addCredential', { type: 'diploma' }]));
    expect(screen.getByText('Your wallet is empty. Add a document below.')).toBeTruthy();
  });

  test('says when a source answers later, and lets the holder look before', async () => {
    const { label: _, ...awaited } = diploma;
    const item = { ...awaited, state: 'awaited', expectedAt: '2026-11-30T10:00:00Z' };
    const { calls } = show(<Wallet />, { listMyCredentials: { items: [item], choices: [] } });
    fireEvent.click(await screen.findByRole('button', { name: 'See whether the answer is there' }));
    await waitFor(() => expect(calls).toContainEqual(['addCredential', { type: 'diploma' }]));
  });
});

describe('a document', () => {
  test('says what each proof shows and hides, in the words of its claims', async () => {
    show(<Credential credentialId="c1" />);
    const proof = (await screen.findByRole('heading', { name: 'I have this degree' })).closest('li')!;
    expect(proof.textContent).toContain('Shows: Degree.');
    expect(proof.textContent).toContain('Hides: Family name.');
    expect(screen.getByText('28 June 2008')).toBeTruthy();
  });

  test('says what an app on a phone told of its copies', async () => {
    const toldAt = '2026-11-30T09:12:00Z';
    const walletReports = [{ event: 'credential_failure', copies: 2, toldAt }];
    show(<Credential credentialId="c1" />, { readCredential: { ...detail, walletReports } });
    expect(await screen.findByText(/could not keep 2 copies, on .*Send the document again/)).toBeDefined();
  });

  test('gets into a phone by a code, a link and a PIN', async () => {
    show(<Credential credentialId="c1" />);
    fireEvent.click(await screen.findByRole('button', { name: 'Make the code and the PIN' }));
    expect(await screen.findByText('042137')).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Code to scan with the wallet on your phone' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Open the wallet on this device' }).getAttribute('href')).toBe(offer.uri);
  });

  test('that was revoked says by whom, why, by which law and how to contest it', async () => {
    const revocation = {
      ...{
        authority: inEveryLanguage('LED'),
        reason: inEveryLanguage('It should not have been issued.'),
        language: 'nl',
      },
      ...{ explanation: 'Op een andere naam.', legalBasis: 'Codex, art. 1', appeal: 'Binnen 30 dagen.' },
      revokedOn: '2026-11-30',
    };
    show(<Credential credentialId="c1" />, { readCredential: { ...detail, state: 'revoked', revocation } });
    expect(await screen.findByRole('heading', { name: 'Revoked by LED on 30 November 2026' })).toBeTruthy();
    expect(screen.getByText('Binnen 30 dagen.').getAttribute('lang')).toBe('nl');
  });

  test('that holds no longer cannot be sent or withdrawn', async () => {
    show(<Credential credentialId="c1" />, { readCredential: { ...detail, state: 'withdrawn' } });
    expect(await screen.findByText('Withdrawn by you')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Make the code and the PIN' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Withdraw' })).toBeNull();
  });
});

describe('a wallet that asks', () => {
  test('is told where the document goes, and that nobody vouches for it', async () => {
    show(<WalletRequest requestId="r1" />);
    expect(await screen.findByText('To the website wallet.example.')).toBeTruthy();
    expect(screen.getByText(/Nobody vouches for this wallet/)).toBeTruthy();
    expect(screen.getByText('Degree')).toBeTruthy();
  });

  test('is named when its maker is on the list', async () => {
    show(<WalletRequest requestId="r1" />, { readWalletRequest: { ...asked, wallet: 'MyGov.be' } });
    expect(await screen.findByText('Its maker is on the list of wallets: MyGov.be.')).toBeTruthy();
  });

  test.each([
    ['Give it to this wallet', 'allow'],
    ['Do not give it', 'refuse'],
  ])('hears what the holder decides: %s', async (button, answer) => {
    const { calls } = show(<WalletRequest requestId="r1" />);
    fireEvent.click(await screen.findByRole('button', { name: button }));
    expect((await screen.findByRole('link', { name: 'Back to the wallet' })).getAttribute('href')).toBe('#back');
    expect(calls).toContainEqual(['answerWalletRequest', { walletRequestId: 'r1', answer }]);
    expect(screen.queryByRole('button', { name: button })).toBeNull();
  });

  test('cannot be given what the holder does not have: the source is asked first', async () => {
    const { credentialId: _, ...without } = asked;
    const { calls } = show(<WalletRequest requestId="r1" />, { readWalletRequest: without });
    fireEvent.click(await screen.findByRole('button', { name: 'Ask for it: Diploma' }));
    await waitFor(() => expect(calls).toContainEqual(['addCredential', { type: 'diploma' }]));
    expect(screen.queryByRole('button', { name: 'Give it to this wallet' })).toBeNull();
  });
});

test.each([
  ['the wallet', <Wallet key="w" />],
  ['a document', <Credential key="c" credentialId="c1" />],
  ['a wallet that asks', <WalletRequest key="r" requestId="r1" />],
])('%s is usable by everyone, as far as axe can tell', async (_which, page) => {
  const { container } = show(page);
  await screen.findAllByText(/Master of architecture/);
  const { violations } = await axe.run(container);
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('a diploma can be taken along as a file, and nothing else can', async () => {
  URL.createObjectURL = () => 'blob:file';
  const { calls } = show(<Credential credentialId="c1" />, { exportDiploma: { content: 'a.b.c' } });
  fireEvent.click(await screen.findByRole('button', { name: en.file.make }));
  expect(await screen.findByText(en.file.done)).toBeDefined();
  expect(calls.map(([operation]) => operation)).toContain('exportDiploma');
  cleanup();
  show(<Credential credentialId="c1" />, { readCredential: { ...detail, type: 'identity' } });
  expect(await screen.findByText(en.toPhone.make)).toBeDefined();
  expect(screen.queryByRole('button', { name: en.file.make })).toBeNull();
});
