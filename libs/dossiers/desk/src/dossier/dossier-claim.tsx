'use client';

import type { DeskDossierView } from '@gun/dossiers-contract';
import { formatDateTime } from '@gun/i18n';
import { Button, SubmitButton, WithIcon } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { DeskProblem } from '../desk-problem';
import { toAct } from '../shortcuts/dossier-shortcuts';
import { LastAct } from './last-act';
import { useClaim } from './use-claim';
import { useLanguage } from '../use-language';

/** Whose turn it is, and taking the dossier or giving it back: right under who, what and clock. */
export function DossierClaim({ dossier }: { dossier: DeskDossierView }) {
  const t = useTranslations('dossiersDesk.acts');
  const claim = useClaim(dossier.id);
  return (
    <>
      {claim.error && (
        <DeskProblem problem={claim.error}>
          <LastAct dossier={dossier} />
        </DeskProblem>
      )}
      <div className="notice still actions">
        <div role="status">
          <WithIcon name={dossier.mine ? 'person' : 'eye'} small>
            <Situation dossier={dossier} />
          </WithIcon>
        </div>
        {dossier.actions.includes('claim') && (
          <SubmitButton type="button" id={toAct.claim} onClick={() => claim.send('claim')}>
            {t('claim')} <kbd>P</kbd>
          </SubmitButton>
        )}
        {dossier.actions.includes('release') && (
          <Button type="button" look="plain" id={toAct.release} onClick={() => claim.send('release')}>
            {t('release')} <kbd>R</kbd>
          </Button>
        )}
      </div>
    </>
  );
}

function Situation({ dossier }: { dossier: DeskDossierView }) {
  const t = useTranslations('dossiersDesk.acts.situation');
  const language = useLanguage();
  const { status, mine, claimant, actions, decision, applicant } = dossier;
  if (decision)
    return t('decided', { title: decision.title[language], date: formatDateTime(decision.decidedAt, language) });
  if (status === 'waiting') return t('waiting', { applicant: applicant.name });
  if (status === 'withdrawn') return t('withdrawn', { applicant: applicant.name });
  if (mine) return t('mine');
  if (claimant) return t('claimedBy', { claimant });
  return actions.includes('claim') ? t('free') : t('elsewhere');
}
