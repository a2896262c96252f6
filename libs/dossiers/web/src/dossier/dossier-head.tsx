'use client';
import type { DossierView } from '@gun/dossiers-contract';
import { formatDateTime } from '@gun/i18n';
import { Breadcrumbs, PageHead, Reference } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { usePageTitle } from '../use-page-title';

export function DossierHead({ dossier }: { dossier: DossierView }) {
  const t = useTranslations('dossiers.page');
  const nav = useTranslations('site.nav');
  const language = useLocale();
  const title = dossier.title[language];
  usePageTitle(`${title} ${dossier.reference}`);
  return (
    <>
      <p className="only-print full small">{t('printed', { date: formatDateTime(new Date(), language) })}</p>
      <PageHead
        trail={
          <Breadcrumbs
            labelText={nav('breadcrumbs')}
            items={[{ text: nav('dossiers'), href: `/${language}/dossiers` }]}
          />
        }
        title={title}
      >
        <p className="quiet">
          {t.rich('reference', { reference: dossier.reference, ref: (words) => <Reference>{words}</Reference> })}{' '}
          {dossier.party.kind === 'enterprise' && t('for', { name: dossier.party.name })}
        </p>
      </PageHead>
    </>
  );
}
