'use client';

import type { DeskDossierView } from '@gun/dossiers-contract';
import { Button, NotificationBanner } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { LastAct } from './last-act';

export interface ChangedMeanwhileProps {
  dossier: DeskDossierView;
  /** The revision that the officer had before them when they began to write. */
  seen: number;
  onRead: (revision: number) => void;
}

/** Somebody else changed the dossier while this officer was writing: who, when, and nothing typed is lost. */
export function ChangedMeanwhile({ dossier, seen, onRead }: ChangedMeanwhileProps) {
  const t = useTranslations('dossiersDesk.meanwhile');
  if (dossier.revision === seen) return null;
  return (
    <NotificationBanner titleText={t('title')} look="turn" role="alert">
      <LastAct dossier={dossier} />
      <p>{t('kept')}</p>
      <p>
        <Button type="button" look="alt" onClick={() => onRead(dossier.revision)}>
          {t('read')}
        </Button>
      </p>
    </NotificationBanner>
  );
}
