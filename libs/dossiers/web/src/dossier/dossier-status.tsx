'use client';
import type { DossierView } from '@gun/dossiers-contract';
import { Actions, ButtonLink, Icon, Status } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { DossierClock } from './dossier-clock';
import { DossierTag } from './dossier-tag';

/** Who must do what by when; the clock draws it and adds nothing. */
export function DossierStatus({ dossier }: { dossier: DossierView }) {
  const t = useTranslations('dossiers.page');
  const language = useLocale();
  return (
    <Status
      title={t('status')}
      sentence={
        <>
          <DossierTag {...dossier} /> {dossier.statement[language]}
        </>
      }
    >
      {dossier.status === 'draft' && (
        <Actions>
          <ButtonLink href={`/${language}/dossiers/${dossier.id}/form/next-question`}>
            {t('continue')} <Icon name="arrow-right" />
          </ButtonLink>
        </Actions>
      )}
      {dossier.clock && <DossierClock clock={dossier.clock} submittedAt={dossier.submittedAt} />}
    </Status>
  );
}
