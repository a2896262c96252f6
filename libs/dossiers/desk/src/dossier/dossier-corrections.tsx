'use client';

import type { CorrectionView, DeskDossierView } from '@gun/dossiers-contract';
import { formatDate, formatDateTime } from '@gun/i18n';
import { findField } from '@gun/procedures-contract/engine';
import { Fact, Facts, Section, Tag } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useLanguage } from '../use-language';

/** What was asked of the applicant, and whether they answered. */
export function DossierCorrections({ dossier }: { dossier: DeskDossierView }) {
  const t = useTranslations('dossiersDesk.corrections');
  const language = useLanguage();
  return dossier.corrections.map((correction) => (
    <Section
      key={correction.id}
      id={`correction-${correction.id}`}
      title={t('title', { date: formatDate(correction.askedAt, language) })}
    >
      <p>
        <Answered correction={correction} />
      </p>
      {correction.message && <p lang={dossier.language}>{correction.message}</p>}
      <Facts look="prose">
        {correction.fields.map(({ pointer, remark }) => (
          <Fact key={pointer} label={findField(dossier.form, pointer)?.label[language] ?? pointer}>
            <span lang={dossier.language}>{remark}</span>
          </Fact>
        ))}
      </Facts>
    </Section>
  ));
}

function Answered({ correction }: { correction: CorrectionView }) {
  const t = useTranslations('dossiersDesk.corrections');
  const language = useLanguage();
  if (!correction.answeredAt)
    return (
      <Tag look="turn" icon="pause">
        {t('open')}
      </Tag>
    );
  return <Tag look="ok">{t('answered', { date: formatDateTime(correction.answeredAt, language) })}</Tag>;
}
