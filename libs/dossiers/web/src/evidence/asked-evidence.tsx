'use client';
import { useRead } from '@gun/api-client';
import { listPreviews } from '@gun/data-broker-contract';
import { formatDateTime } from '@gun/i18n';
import { useReach } from '@gun/identity-web';
import { Notice } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';

/** What agencies ask the owner to look at: one line for each question, whether it waits or was answered. */
export default function AskedEvidence({ dossierId }: { dossierId: string }) {
  const t = useTranslations('dossiers.askedEvidence');
  const language = useLocale();
  const enabled = useReach()(listPreviews) === 'yes';
  const { data } = useRead(listPreviews, { dossier: dossierId }, { enabled });
  const items = data?.items ?? [];
  if (items.length === 0) return null;
  const waits = items.some(({ state }) => state === 'open');
  return (
    <Notice look={waits ? 'turn' : 'still'} title={t(waits ? 'title' : 'answered')}>
      <ul>
        {items.map(({ id, agency, state, until }) => (
          <li key={id}>
            <a href={`/${language}/evidence-requests/${id}`}>{t('of', { agency: agency[language] })}</a>
            {', '}
            {t(`state.${state}`, { until: formatDateTime(until, language) })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
