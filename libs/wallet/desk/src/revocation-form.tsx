'use client';

import { languageNames } from '@gun/i18n';
import { languageFrom, languages } from '@gun/kernel';
import { Actions, Button, Dialog, Radios, Select, SubmitButton, Textarea, TextInput, WarningText } from '@gun/ui';
import { revocationReasons, type DeskCredential } from '@gun/wallet-contract';
import { useTranslations } from 'next-intl';
import { useRef, useState, type FormEvent } from 'react';
import { DeskProblem } from './desk-problem';
import { FormErrors, useFormErrors } from './form-errors';
import { revocationErrors, revocationReasonKeys, toRevokeAtDesk, type RevocationDraft } from './revocation-draft';
import { useRevoke } from './use-desk-wallet';
import { useLanguage } from './use-language';

export interface RevocationFormProps {
  openingId: string;
  credential: DeskCredential;
  holder: string;
  onDone: () => void;
}

/** A decision about somebody: why, by which law, and how they contest it; then one last question, because it is final. */
export function RevocationForm({ openingId, credential, holder, onDone }: RevocationFormProps) {
  const t = useTranslations('walletDesk.revoke');
  const language = useLanguage();
  const site = useTranslations('site');
  const revoke = useRevoke(openingId);
  const dialog = useRef<HTMLDialogElement>(null);
  const { errors, check, at } = useFormErrors();
  const [draft, setDraft] = useState<RevocationDraft>({ language, explanation: '', legalBasis: '', appeal: '' });
  const change = (part: Partial<RevocationDraft>) => setDraft((present) => ({ ...present, ...part }));

  function askToConfirm(event: FormEvent) {
    event.preventDefault();
    const words = {
      ...{ reason: t('reasonMissing'), explanation: t('explanationMissing') },
      ...{ legalBasis: t('legalBasisMissing'), appeal: t('appealMissing') },
    };
    if (check(revocationErrors(draft, words))) dialog.current?.showModal();
  }

  function send() {
    dialog.current?.close();
    const sent = toRevokeAtDesk(credential.id, draft);
    if (sent) revoke.send(sent, onDone);
  }

  return (
    <form noValidate onSubmit={askToConfirm} className="stack">
      <FormErrors {...errors} />
      {revoke.error && <DeskProblem problem={revoke.error} />}
      <WarningText iconFallbackText={site('warning')}>{t('final')}</WarningText>
      <Radios
        name="reason"
        legend={t('reason')}
        items={revocationReasonKeys.map((value) => ({ value, text: revocationReasons[value][language] }))}
        value={draft.reason ?? ''}
        onChange={({ target }) => change({ reason: revocationReasonKeys.find((key) => key === target.value) })}
        {...at('reason')}
      />
      <Select
        id="language"
        label={t('language')}
        items={languages.map((value) => ({ value, text: languageNames[value] }))}
        value={draft.language}
        onChange={({ target }) => change({ language: languageFrom(target.value) })}
      />
      <Textarea
        id="explanation"
        lang={draft.language}
        label={t('explanation')}
        hint={t('explanationHint')}
        maxLength={2000}
        value={draft.explanation}
        onChange={({ target }) => change({ explanation: target.value })}
        {...at('explanation')}
      />
      <TextInput
        id="legalBasis"
        lang={draft.language}
        label={t('legalBasis')}
        maxLength={500}
        value={draft.legalBasis}
        onChange={({ target }) => change({ legalBasis: target.value })}
        {...at('legalBasis')}
      />
      <Textarea
        id="appeal"
        lang={draft.language}
        label={t('appeal')}
        hint={t('appealHint')}
        rows={3}
        maxLength={2000}
        value={draft.appeal}
        onChange={({ target }) => change({ appeal: target.value })}
        {...at('appeal')}
      />
      <Actions>
        <SubmitButton aria-busy={revoke.isPending}>{t('act')}</SubmitButton>
      </Actions>
      <Dialog id="confirm-revocation" ref={dialog} title={t('confirm.title')}>
        <p>
          <strong>{t('confirm.what', { document: credential.title[language], holder })}</strong>
        </p>
        <p>{t('confirm.text')}</p>
        <Actions>
          <SubmitButton type="button" onClick={send}>
            {t('confirm.yes')}
          </SubmitButton>
          <Button type="button" look="plain" onClick={() => dialog.current?.close()}>
            {t('confirm.no')}
          </Button>
        </Actions>
      </Dialog>
    </form>
  );
}
