'use client';

import type { DecisionOption, DeskDossierView } from '@gun/dossiers-contract';
import { Actions, Button, Dialog, SubmitButton } from '@gun/ui';
import { useTranslations } from 'next-intl';
import type { RefObject } from 'react';
import type { DecisionDraft } from './decision-draft';
import { useLanguage } from '../use-language';

export interface ConfirmDecisionProps {
  ref: RefObject<HTMLDialogElement | null>;
  dossier: DeskDossierView;
  draft: DecisionDraft;
  option?: DecisionOption;
  onConfirm: () => void;
}

/** The last question before an act that cannot be undone. */
export function ConfirmDecision({ ref, dossier, draft, option, onConfirm }: ConfirmDecisionProps) {
  const t = useTranslations('dossiersDesk.decide.confirm');
  const decide = useTranslations('dossiersDesk.decide');
  const language = useLanguage();
  return (
    <Dialog id="confirm-decision" ref={ref} title={t('title')}>
      {option && (
        <p>
          <strong>{decide('option', { outcome: decide(option.outcome), title: option.title[language] })}</strong>
          <br />
          {t('to', { applicant: dossier.applicant.name, language: draft.language })}
        </p>
      )}
      <p>{t('final')}</p>
      <Actions>
        <SubmitButton type="button" onClick={onConfirm}>
          {t('yes')}
        </SubmitButton>
        <Button type="button" look="plain" onClick={() => ref.current?.close()}>
          {t('no')}
        </Button>
      </Actions>
    </Dialog>
  );
}
