'use client';

import type { DeskDossierView } from '@gun/dossiers-contract';
import { formatDateTime } from '@gun/i18n';
import { Button, ButtonLink, DeskPanel, SubmitButton } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useDeskLinks } from './desk-links';
import { DeskProblem } from './desk-problem';
import { toAct } from './dossier-shortcuts';
import { LastAct } from './last-act';
import { useClaim } from './use-claim';
import { useLanguage } from './use-language';

/** What to do now: one filled act, the others beside it. */
export function DossierActs({ dossier }: { dossier: DeskDossierView }) {
  const t = useTranslations('dossiersDesk.acts');
  const claim = useClaim(dossier.id);
  return (
    <DeskPanel id="acts" title={t('title')}>
      <p role="status">
        <Situation dossier={dossier} />
      </p>
      {claim.error && (
        <DeskProblem problem={claim.error}>
          <LastAct dossier={dossier} />
        </DeskProblem>
      )}
      {dossier.actions.includes('claim') && (
        <SubmitButton type="button" id={toAct.claim} onClick={() => claim.mutate('claim')}>
          {t('claim')} <kbd>P</kbd>
        </SubmitButton>
      )}
      <ActLinks dossier={dossier} />
      {dossier.actions.includes('release') && (
        <Button type="button" look="plain" id={toAct.release} onClick={() => claim.mutate('release')}>
          {t('release')} <kbd>R</kbd>
        </Button>
      )}
    </DeskPanel>
  );
}

function ActLinks({ dossier: { id, actions } }: { dossier: DeskDossierView }) {
  const t = useTranslations('dossiersDesk.acts');
  const links = useDeskLinks();
  return (
    <>
      {actions.includes('askCorrection') && (
        <ButtonLink look="alt" id={toAct.askCorrection} href={links.correction(id)}>
          {t('askCorrection')} <kbd>C</kbd>
        </ButtonLink>
      )}
      {actions.includes('handOver') && (
        <ButtonLink id={toAct.handOver} href={links.handOver(id)}>
          {t('handOver')} <kbd>H</kbd>
        </ButtonLink>
      )}
      {actions.includes('decide') && (
        <ButtonLink id={toAct.decide} href={links.decision(id)}>
          {t('decide')} <kbd>D</kbd>
        </ButtonLink>
      )}
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
