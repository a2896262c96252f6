'use client';
import { formatDateTime } from '@gun/i18n';
import { Actions, ButtonLink, Notice } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useReceivedRequests } from './use-requests';

/** Requests that the holder opened and did not answer: they stay in sight until they end. */
export function WaitingRequests() {
  const t = useTranslations('wallet.requests.waiting');
  const language = useLocale();
  const waiting = useReceivedRequests().data?.items.filter(({ state }) => state === 'open') ?? [];
  return waiting.map(({ id, party, expiresAt }) => (
    <Notice key={id} look="turn" title={t('title', { party: party.name[language] })}>
      <p>{t('until', { until: formatDateTime(expiresAt, language) })}</p>
      <Actions>
        <ButtonLink href={`/${language}/wallet/history/${id}`}>{t('see')}</ButtonLink>
      </Actions>
    </Notice>
  ));
}
