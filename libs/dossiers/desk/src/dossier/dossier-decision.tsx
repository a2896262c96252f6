'use client';

import type { DeskDossierView } from '@gun/dossiers-contract';
import { formatDateTime, languageNames } from '@gun/i18n';
import { Fact, Facts, Section, Tag } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useLanguage } from '../use-language';

/** The decision as it was taken. */
export function DossierDecision({ dossier }: { dossier: DeskDossierView }) {
  const t = useTranslations('dossiersDesk.decision');
  const language = useLanguage();
  const { decision } = dossier;
  if (!decision) return null;
  return (
    <Section id="decision" title={t('taken')}>
      <p>
        <Tag look={decision.outcome === 'granted' ? 'ok' : 'no'}>{t(decision.outcome)}</Tag>{' '}
        <strong>{decision.title[language]}</strong>
      </p>
      <Facts look="prose">
        <Fact label={t('takenBy')}>
          {t('byAt', { by: decision.by[language], at: formatDateTime(decision.decidedAt, language) })}
        </Fact>
        <Fact label={t('language')}>{languageNames[decision.language]}</Fact>
        <Fact label={t('reasons')}>
          <ul lang={decision.language}>
            {decision.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Fact>
        <Fact label={t('appeal')}>
          <span lang={decision.language}>{decision.appeal[decision.language]}</span>
        </Fact>
      </Facts>
    </Section>
  );
}
