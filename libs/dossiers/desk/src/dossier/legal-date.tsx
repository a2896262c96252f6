'use client';

import type { QueueItem } from '@gun/dossiers-contract';
import { formatDate, formatShortDate } from '@gun/i18n';
import { Due } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { legalDateOf } from '../queue/urgency';
import { useLanguage } from '../use-language';
import { useToday } from '../use-today';

/** The legal date in a queue: drawing, date, and the days in words. */
export function LegalDate({ item }: { item: Pick<QueueItem, 'due' | 'paused'> }) {
  const t = useTranslations('dossiersDesk.due');
  const language = useLanguage();
  const today = useToday();
  const { urgency, days } = legalDateOf(item, today);
  if (urgency === 'paused')
    return (
      <Due urgency={urgency} note={t('pausedNote')}>
        {t('paused')}
      </Due>
    );
  if (item.due === undefined || days === undefined) return <Due>{t('none')}</Due>;
  return (
    <Due urgency={urgency} note={days < 0 ? t('late', { days: -days }) : t('left', { days })}>
      {formatShortDate(item.due, language, today)}
    </Due>
  );
}

/** The same in one line, with the date in full: for the identity bar. */
export function LegalDateLine({ item }: { item: Pick<QueueItem, 'due' | 'paused'> }) {
  const t = useTranslations('dossiersDesk.due');
  const language = useLanguage();
  const { urgency, days } = legalDateOf(item, useToday());
  if (urgency === 'paused') return <Due urgency={urgency}>{t('pausedLine')}</Due>;
  if (item.due === undefined || days === undefined) return <Due>{t('none')}</Due>;
  const words = days < 0 ? t('late', { days: -days }) : t('left', { days });
  return <Due urgency={urgency}>{t('line', { date: formatDate(item.due, language), words })}</Due>;
}
