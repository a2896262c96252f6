'use client';

import type { DeskDossierView } from '@gun/dossiers-contract';
import { ButtonLink, DeskPanel } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useDeskLinks } from '../desk-links';
import { toAct } from '../shortcuts/dossier-shortcuts';

/** What the officer who has the dossier can do now: the act that closes the step is filled. */
export function DossierActs({ dossier: { id, actions } }: { dossier: DeskDossierView }) {
  const t = useTranslations('dossiersDesk.acts');
  const links = useDeskLinks();
  const may = (action: DeskDossierView['actions'][number]) => actions.includes(action);
  if (!may('askCorrection') && !may('handOver') && !may('decide')) return null;
  return (
    <DeskPanel id="acts" title={t('title')}>
      {may('askCorrection') && (
        <ButtonLink look="alt" id={toAct.askCorrection} href={links.correction(id)}>
          {t('askCorrection')} <kbd>C</kbd>
        </ButtonLink>
      )}
      {may('handOver') && (
        <ButtonLink id={toAct.handOver} href={links.handOver(id)}>
          {t('handOver')} <kbd>H</kbd>
        </ButtonLink>
      )}
      {may('decide') && (
        <ButtonLink id={toAct.decide} href={links.decision(id)}>
          {t('decide')} <kbd>D</kbd>
        </ButtonLink>
      )}
    </DeskPanel>
  );
}
