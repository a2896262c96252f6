'use client';
import type { DossierForm } from '@gun/dossiers-contract';
import { helpline } from '@gun/i18n';
import { Call, Margin, Reference, Section } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';

export function FormMargin({ form }: { form: DossierForm }) {
  const t = useTranslations('dossiers');
  const language = useLocale();
  const { reference, procedure } = form.dossier;
  return (
    <Margin>
      <Section id="person" title={t('form.person')}>
        <p>
          <Call phone={helpline} />
          <br />
          {t.rich('page.sayReference', { reference, ref: (words) => <Reference>{words}</Reference> })}
        </p>
      </Section>
      <Section id="paper" title={t('form.paper')}>
        <p>
          <a href={`/${language}/procedures/${procedure}#other-ways`}>{t('form.paperLink')}</a>
        </p>
      </Section>
    </Margin>
  );
}
