'use client';
import { ButtonLink, Page, PageHead } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';

interface FormLockedProps {
  dossierId: string;
  because?: 'sent' | 'notSent';
}

/** Somebody came back to a form that was sent, or to a confirmation before sending: says so, and leads on. */
export function FormLocked({ dossierId, because = 'sent' }: FormLockedProps) {
  const t = useTranslations('dossiers.form');
  const sent = useTranslations('dossiers.sent');
  const language = useLocale();
  return (
    <Page>
      <PageHead title={because === 'sent' ? t('locked') : sent('notYet')} />
      <div className="col">
        <p>
          <ButtonLink href={`/${language}/dossiers/${dossierId}`}>{t('open')}</ButtonLink>
        </p>
      </div>
    </Page>
  );
}
