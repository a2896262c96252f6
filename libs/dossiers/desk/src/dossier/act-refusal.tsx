'use client';

import type { ApiProblem } from '@gun/api-client';
import type { DeskDossierView } from '@gun/dossiers-contract';
import { Button, NotificationBanner } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { DeskProblem } from '../desk-problem';
import { LastAct } from './last-act';

export interface ActRefusalProps {
  dossier: DeskDossierView;
  /** The revision that the officer had before them when they began to write. */
  seen: number;
  problem: ApiProblem | undefined;
  /** The officer read what changed and goes on from there. */
  onRead: (revision: number) => void;
}

/** Why an act cannot go through now: somebody else changed the dossier, or the gateway refused. Nothing typed is lost. */
export function ActRefusal({ dossier, seen, problem, onRead }: ActRefusalProps) {
  if (dossier.revision !== seen) return <ChangedMeanwhile {...{ dossier, problem, onRead }} />;
  return (
    problem && (
      <DeskProblem problem={problem}>
        <LastAct dossier={dossier} />
      </DeskProblem>
    )
  );
}

function ChangedMeanwhile({ dossier, problem, onRead }: Omit<ActRefusalProps, 'seen'>) {
  const t = useTranslations('dossiersDesk.meanwhile');
  const place = useRef<HTMLDivElement>(null);
  // only what answers a press takes the focus; who is writing is not interrupted
  useEffect(() => {
    if (problem) place.current?.focus();
  }, [problem]);
  return (
    <div ref={place} tabIndex={-1}>
      <NotificationBanner titleText={t('title')} look="turn" role="alert">
        <LastAct dossier={dossier} />
        <p>{t('kept')}</p>
        <p>
          <Button type="button" look="alt" onClick={() => onRead(dossier.revision)}>
            {t('read')}
          </Button>
        </p>
      </NotificationBanner>
    </div>
  );
}
