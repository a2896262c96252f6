'use client';
import { ButtonLink, Page, PageHead } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';

/** Somebody came back to a form that was sent: says so, and leads on. */
export function FormLocked({ dossierId }: { dossierId: string }) {
  const t = useTranslations('dossiers.form');
  const language = useLocale();
  return (
    <Page>
      <PageHead title={t('locked')} />
      <div className="col">
        <p>
          <ButtonLink href={`/${language}/dossiers/${dossierId}`}>{t('open')}</ButtonLink>
        </p>
      </div>
    </Page>
  );
}
