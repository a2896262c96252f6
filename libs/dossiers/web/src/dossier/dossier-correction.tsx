'use client';
import type { DossierView } from '@gun/dossiers-contract';
import { formatDate } from '@gun/i18n';
import { Actions, ButtonLink, Icon, InsetText, Notice } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';

/** Your turn: what the officer remarks, and the way to the fields. */
export function DossierCorrection({ dossier }: { dossier: DossierView }) {
  const t = useTranslations('dossiers.correction');
  const language = useLocale();
  const asked = dossier.corrections.find(({ answeredAt }) => !answeredAt);
  if (!asked || dossier.status !== 'waiting') return null;
  return (
    <Notice look="turn" id="correction" title={t('title', { count: asked.fields.length })}>
      <p>{t('asked', { date: formatDate(asked.askedAt, language) })}</p>
      {asked.message && <InsetText>{asked.message}</InsetText>}
      <ul className="bullets">
        {asked.fields.map(({ pointer, remark }) => (
          <li key={pointer}>{remark}</li>
        ))}
      </ul>
      <Actions>
        <ButtonLink href={`/${language}/dossiers/${dossier.id}/form/next-question`}>
          {t('go')} <Icon name="arrow-right" />
        </ButtonLink>
      </Actions>
      <p className="quiet small">{t('only')}</p>
    </Notice>
  );
}
