'use client';

import { Side } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useLanguage } from './use-language';
import { useWaitingLetters } from './use-desk-wallet';

/** The counter, and the letters of the office that wait to be posted. */
export function WalletSide({ current }: { current: 'counter' | 'letters' }) {
  const t = useTranslations('walletDesk.side');
  const language = useLanguage();
  const { data } = useWaitingLetters();
  const waiting = data?.items.filter(({ printed }) => !printed).length;
  const items = [
    { href: `/${language}/wallet`, text: t('counter'), current: current === 'counter' },
    {
      ...{ href: `/${language}/wallet/letters`, text: t('letters'), current: current === 'letters' },
      ...(waiting !== undefined && { count: waiting }),
    },
  ];
  return <Side label={t('title')} groups={[{ title: t('title'), items }]} />;
}
