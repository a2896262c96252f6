'use client';

import type { DecisionOption } from '@gun/dossiers-contract';
import { Checks, Section } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useLanguage } from '../use-language';

/** What is added to every decision and cannot be left out. */
export function DecisionFixed({ option }: { option?: DecisionOption }) {
  const t = useTranslations('dossiersDesk.decide');
  const language = useLanguage();
  const lawful = option ? option.legalBasis.map(({ title }) => title[language]) : [t('legalBasis')];
  const texts = [...lawful, option ? option.appeal[language] : t('appeal'), t('contact')];
  return (
    <Section id="fixed" title={t('fixed')}>
      <Checks look="yes" items={texts.map((text) => ({ text, icon: 'lock' }))} />
    </Section>
  );
}
