'use client';
import type { InquiryView } from '@gun/dossiers-contract';
import { formatDate } from '@gun/i18n';
import { typeset } from '@gun/procedures-contract/engine';
import { Section } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';

/** The days on which anyone may look at the file, and what they can do. */
export default function DossierInquiry({ inquiry }: { inquiry: InquiryView }) {
  const t = useTranslations('dossiers.inquiry');
  const language = useLocale();
  const [from, to] = [formatDate(inquiry.from, language), formatDate(inquiry.to, language)];
  return (
    <Section id="inquiry" title={inquiry.label[language]}>
      <p>
        <strong>{t('dates', { from, to })}</strong>
      </p>
      <p>{typeset(inquiry.explanation[language], language)}</p>
      <p className="small quiet">{inquiry.legalBasis}</p>
    </Section>
  );
}
