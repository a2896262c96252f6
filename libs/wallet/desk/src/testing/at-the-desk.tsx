import { ApiProvider, ReadCache } from '@gun/api-client';
import { answeringGateway, type Answers, type Sent } from '@gun/api-client/testing';
import { siteMessages } from '@gun/i18n';
import { inEveryLanguage } from '@gun/kernel';
import type { DeskWallet } from '@gun/wallet-contract';
import { render } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { walletDeskMessages } from '../wallet-desk-messages';

/** Renders a part of the desk in English, with a gateway that answers as the test says and remembers what it was sent. */
export function atTheDesk(children: ReactNode, answers: Answers): readonly Sent[] {
  const { api, sent } = answeringGateway(answers);
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
