import { ApiProblem, ApiProvider, ReadCache, type Api } from '@gun/api-client';
import { siteMessages } from '@gun/i18n';
import { inEveryLanguage, type Route } from '@gun/kernel';
import type { DeskWallet } from '@gun/wallet-contract';
import { render } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { walletDeskMessages } from '../wallet-desk-messages';

export interface Sent {
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** Renders a part of the desk in English, with a gateway that answers as the test says and remembers what it was sent. */
export function atTheDesk(
  children: ReactNode,
  answers: Readonly<Record<string, (input: object) => unknown>>,
): readonly Sent[] {
  const sent: Sent[] = [];
  const answer = (route: Route, input: object) => {
    sent.push({ operation: route.operationId, input: { ...input } });
    const given = answers[route.operationId];
    return given ? Promise.resolve(input).then(given) : Promise.reject(new ApiProblem({ status: 404 }));
  };
  const api: Api = {
    call: (route, input) => answer(route, input) as never, // each test answers what its route promises
    upload: () => Promise.reject(new ApiProblem({ status: 404 })),
    download: (route, input) => answer(route, input).then(() => ({ content: new Blob() })),
    stream: () => Promise.reject(new ApiProblem({ status: 404 })),
  };
  render(
    <NextIntlClientProvider
      locale="en"
      messages={{ site: siteMessages.en, walletDesk: walletDeskMessages.en }}
      timeZone="Europe/Brussels"
    >
      <ApiProvider api={api} cache={new ReadCache({ retries: 0, pause: () => 0 })}>
        {children}
      </ApiProvider>
    </NextIntlClientProvider>,
  );
  return sent;
}

/** The dialogs of jsdom do not open by themselves. */
export function openDialogs(): void {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
}

export const openingId = '019ad4a0-0000-7000-8000-000000000001';
export const credentialId = '019ad4a0-0000-7000-8000-000000000002';

/** What a supervisor sees of somebody with an identity. */
export const sampleWallet = (change: Partial<DeskWallet> = {}): DeskWallet => ({
  ...{ id: openingId, holder: 'Camille Exemplaire', until: '2026-11-30T10:30:00Z', offerDays: 14, offers: [] },
  credentials: [
    {
      ...{ id: credentialId, type: 'identity', title: inEveryLanguage('Identity'), state: 'valid', mayRevoke: true },
      ...{ issuedOn: '2026-11-30', validUntil: '2027-02-28' },
    },
  ],
  choices: [
    {
      type: 'proofOfAge',
      title: inEveryLanguage('Proof of age'),
      description: inEveryLanguage('18 or over'),
      held: false,
    },
  ],
  ...change,
});
