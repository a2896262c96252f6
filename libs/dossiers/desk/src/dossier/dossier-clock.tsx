'use client';

import type { DeskDossierView } from '@gun/dossiers-contract';
import { formatDate } from '@gun/i18n';
import { Clock, Section, type ClockSpan } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useLanguage } from '../use-language';

/** The legal clock with its rule in words. */
export function DossierClock({ dossier }: { dossier: DeskDossierView }) {
  const t = useTranslations('dossiersDesk.clock');
  const language = useLanguage();
  const { clock, submittedAt } = dossier;
  if (!clock) return null;
  const elapsed = Math.round(clock.elapsed * 100);
  const spans: ClockSpan[] = [
    { kind: 'elapsed', days: elapsed, text: t('elapsed', { percent: elapsed }) },
    ...(clock.paused || clock.pausedDays > 0
      ? [{ kind: 'paused' as const, days: 6, text: t('paused', { days: clock.pausedDays }) }]
      : []),
    { kind: 'left', days: 100 - elapsed, text: t('left', { percent: 100 - elapsed }) },
  ];
  return (
    <Section id="clock" title={clock.label[language]}>
      <Clock
        id="legal-clock"
        title={t('title', { percent: elapsed })}
        rule={clock.rule[language]}
        spans={spans.filter(({ days }) => days > 0)}
        todayText={t('today')}
        start={{ date: formatDate(submittedAt, language), text: t('start') }}
        end={{ date: clock.due ? formatDate(clock.due, language) : t('noDate'), text: t('end') }}
      />
    </Section>
  );
}
