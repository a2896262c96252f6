'use client';
import type { ProcedureView } from '@gun/procedures-contract';
import { Actions, ButtonLink, Column, Page, PageHead } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';

/** A dossier about a value begins beside that value: nobody has to describe which one it is. */
export function StartFromProfile({ procedure }: { procedure: ProcedureView }) {
  const t = useTranslations('dossiers.start');
  const language = useLocale();
  return (
    <Page>
      <PageHead eyebrow={procedure.about.name[language]} title={t('chooseValue')} lead={t('chooseValueText')} />
      <Column>
        <Actions>
          <ButtonLink href={`/${language}/profile`}>{t('toProfile')}</ButtonLink>
        </Actions>
      </Column>
    </Page>
  );
}
