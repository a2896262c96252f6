'use client';

import { formatTime } from '@gun/i18n';
import { Actions, Button, FocusOnArrival } from '@gun/ui';
import type { DeskWallet } from '@gun/wallet-contract';
import { useTranslations } from 'next-intl';
import { DeskProblem } from './desk-problem';
import { HeldCredentials } from './held-credentials';
import { PrepareDocument } from './prepare-document';
import { PreparedDocuments } from './prepared-documents';
import { useDeskWallet } from './use-desk-wallet';
import { useLanguage } from './use-language';

const title = 'holder';

/** One person, for half an hour: what they have, what can be prepared for their phone, and what was. */
export function OpenWallet({ openingId, onClose }: { openingId: string; onClose: () => void }) {
  const t = useTranslations('walletDesk.open');
  const { data, error } = useDeskWallet(openingId);
  return (
    <>
      {error && <DeskProblem problem={error} />}
      {!data && !error && <p role="status">{t('loading')}</p>}
      {data && <Wallet {...data} />}
      <Actions>
        <Button type="button" look="alt" onClick={onClose}>
          {t('close')}
        </Button>
      </Actions>
    </>
  );
}

function Wallet(wallet: DeskWallet) {
  const t = useTranslations('walletDesk.open');
  const language = useLanguage();
  return (
    <>
      <h1 id={title} tabIndex={-1}>
        {wallet.holder}
      </h1>
      <FocusOnArrival id={title} />
      <p className="quiet">{t('until', { time: formatTime(wallet.until, language) })}</p>
      <HeldCredentials {...wallet} />
      {wallet.choices.length > 0 && <PrepareDocument {...wallet} />}
      {wallet.offers.length > 0 && <PreparedDocuments {...wallet} />}
    </>
  );
}
