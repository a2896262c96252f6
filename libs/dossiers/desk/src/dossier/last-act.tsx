'use client';

import type { DeskDossierView } from '@gun/dossiers-contract';
import { formatDateTime } from '@gun/i18n';
import { useTranslations } from 'next-intl';
import { actorOf } from './dossier-timeline';
import { useLanguage } from '../use-language';

/** Who did what last, and when: what one needs to know when somebody else was faster. */
export function LastAct({ dossier }: { dossier: DeskDossierView }) {
  const t = useTranslations('dossiersDesk.problem');
  const language = useLanguage();
  const last = dossier.timeline.toSorted((a, b) => a.at.localeCompare(b.at)).at(-1);
  const who = dossier.claimant && !dossier.mine ? dossier.claimant : undefined;
  return (
    <>
      {last && (
        <p>
          {t('lastAct', {
            text: last.text[language],
            by: actorOf(last, dossier, language),
            at: formatDateTime(last.at, language),
          })}
        </p>
      )}
      {who && <p>{t('claimedBy', { claimant: who })}</p>}
    </>
  );
}
