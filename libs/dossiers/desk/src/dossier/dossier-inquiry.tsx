'use client';

import type { DeskDossierView } from '@gun/dossiers-contract';
import { formatDate } from '@gun/i18n';
import { typeset } from '@gun/procedures-contract/engine';
import { Section } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useLanguage } from '../use-language';

/** The public inquiry as the applicant reads it, so that the notice on site says the same days. */
export function DossierInquiry({ dossier: { inquiry } }: { dossier: DeskDossierView }) {
  const t = useTranslations('dossiersDesk.inquiry');
  const language = useLanguage();
  if (!inquiry) return null;
  const [from, to] = [formatDate(inquiry.from, language), formatDate(inquiry.to, language)];
  return (
    <Section id="inquiry" title={inquiry.label[language]}>
      <p>
        <strong>{t('dates', { from, to })}</strong>
      </p>
      <p className="small">{typeset(inquiry.explanation[language], language)}</p>
      <p className="small quiet">{inquiry.legalBasis}</p>
    </Section>
  );
}
