'use client';
import type { DossierView } from '@gun/dossiers-contract';
import { formatDate } from '@gun/i18n';
import { Notice, Section } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';

/** The decision with its reasons and the way to contest it, in the language in which it was taken. */
export default function DossierDecision({ decision }: { decision: NonNullable<DossierView['decision']> }) {
  const t = useTranslations('dossiers.decision');
  const language = useLocale();
  return (
    <Section id="decision" title={t('title')}>
      <Notice look={decision.outcome === 'granted' ? 'ok' : 'no'} title={decision.title[language]} headingLevel={3}>
        <p>{t('by', { date: formatDate(decision.decidedAt, language), who: decision.by[language] })}</p>
      </Notice>
      {decision.reasons.length > 0 && <h3>{t('reasons')}</h3>}
      <ul className="bullets" lang={decision.language}>
        {decision.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <h3>{t('appeal')}</h3>
      <p>{decision.appeal[language]}</p>
    </Section>
  );
}
