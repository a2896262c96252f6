'use client';
import type { ClockView } from '@gun/dossiers-contract';
import { formatDate } from '@gun/i18n';
import { Clock, type ClockSpan } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';

/** The statutory period as a bar, with its rule in words underneath. */
export function DossierClock({ clock, submittedAt }: { clock: ClockView; submittedAt?: string }) {
  const t = useTranslations('dossiers.clock');
  const language = useLocale();
  const percent = Math.round(clock.elapsed * 100);
  const spans: ClockSpan[] = [
    { kind: 'elapsed', days: percent, text: t('elapsed', { percent }) },
    ...(clock.paused
      ? [{ kind: 'paused' as const, days: pausedWidth, text: t('pausedDays', { days: clock.pausedDays }) }]
      : []),
    { kind: 'left', days: 100 - percent, text: t('left', { percent: 100 - percent }) },
  ];
  const label = clock.label[language];
  return (
    <Clock
      id="clock"
      title={`${label}. ${spans.map(({ text }) => text).join(', ')}`}
      rule={clock.rule[language]}
      spans={spans}
      todayText={clock.paused ? t('paused') : t('today')}
      start={{ date: submittedAt ? formatDate(submittedAt, language) : '', text: t('start') }}
      end={
        clock.due ? { date: formatDate(clock.due, language), text: t('end') } : { date: t('paused'), text: t('stands') }
      }
    />
  );
}

/** Drawn wide enough to see: the days themselves are said in words. */
const pausedWidth = 8;
