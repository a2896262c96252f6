'use client';

import type { DeskDossierView } from '@gun/dossiers-contract';
import { languageNames } from '@gun/i18n';
import { Actions, Bench, ButtonLink, FocusOnArrival, Section, SubmitButton, Textarea, WithIcon } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import { ActRefusal } from '../dossier/act-refusal';
import {
  askablePages,
  correctionErrors,
  emptyCorrection,
  isCorrectionDraft,
  toAskCorrection,
} from './correction-draft';
import { CorrectionPreview } from './correction-preview';
import { CorrectionQuestions } from './correction-questions';
import { useDeskLinks } from '../desk-links';
import { DossierFrame } from '../dossier/dossier-frame';
import { FormErrors, type DeskFormError } from '../form-errors';
import { NotYours } from '../dossier/not-yours';
import { useAskCorrection } from './use-ask-correction';
import { useLanguage } from '../use-language';
import { useTypedDraft } from '../use-typed-draft';

const form = 'correction-form';

export interface DeskActProps {
  dossierId: string;
  /** After the act: usually back to the dossier, which then says what was done. */
  onDone: () => void;
}

/** Asks the applicant to correct named answers, each with a remark; the legal clock stands still meanwhile. */
export function AskCorrection({ dossierId, onDone }: DeskActProps) {
  return (
    <DossierFrame dossierId={dossierId} place="correction">
      {(dossier) =>
        dossier.actions.includes('askCorrection') ? (
          <CorrectionForm dossier={dossier} onDone={onDone} />
        ) : (
          <NotYours dossier={dossier} />
        )
      }
    </DossierFrame>
  );
}

function CorrectionForm({ dossier, onDone }: { dossier: DeskDossierView; onDone: () => void }) {
  const t = useTranslations('dossiersDesk.askCorrection');
  const ask = useAskCorrection(dossier.id);
  const pages = askablePages(dossier, useLanguage());
  const { draft, change, drop } = useTypedDraft(
    `deskCorrection:${dossier.id}`,
    emptyCorrection(dossier.revision),
    isCorrectionDraft,
  );
  const [errors, setErrors] = useState<{ list: readonly DeskFormError[]; attempt: number }>({ list: [], attempt: 0 });

  function goOn(revision: number) {
    ask.reset();
    change({ revision });
  }

  function send(event: FormEvent) {
    event.preventDefault();
    const first = pages[0]?.questions[0]?.pointer ?? '';
    const list = correctionErrors(draft, first, { nothing: t('nothingTicked'), remark: t('remarkMissing') });
    setErrors(({ attempt }) => ({ list, attempt: attempt + 1 }));
    if (list.length > 0) return;
    ask.send(toAskCorrection(draft), () => {
      drop();
      onDone();
    });
  }

  return (
    <Bench columns="two">
      <form noValidate id={form} tabIndex={-1} aria-label={t('title')} className="stack-l" onSubmit={send}>
        <FocusOnArrival id={form} />
        <FormErrors errors={errors.list} attempt={errors.attempt} />
        <ActRefusal dossier={dossier} seen={draft.revision} problem={ask.error} onRead={goOn} />
        <Section id="ask" title={t('title')}>
          <p>{t('lead', { language: languageNames[dossier.language] })}</p>
          {dossier.clock && <WithIcon name="pause">{t('clock')}</WithIcon>}
        </Section>
        <CorrectionQuestions
          pages={pages}
          draft={draft}
          errors={errors.list}
          onChange={(remarks) => change({ remarks })}
        />
        <Message value={draft.message} onChange={(message) => change({ message })} />
        <Ends dossierId={dossier.id} />
      </form>
      <div>
        <CorrectionPreview dossier={dossier} draft={draft} />
      </div>
    </Bench>
  );
}

function Message({ value, onChange }: { value: string; onChange: (message: string) => void }) {
  const t = useTranslations('dossiersDesk.askCorrection');
  const site = useTranslations('site');
  return (
    <Textarea
      id="correction-message"
      label={t('message')}
      optional={site('optional')}
      hint={t('messageHint')}
      rows={3}
      maxLength={2000}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

function Ends({ dossierId }: { dossierId: string }) {
  const t = useTranslations('dossiersDesk.askCorrection');
  const links = useDeskLinks();
  return (
    <Actions>
      <SubmitButton>{t('send')}</SubmitButton>
      <ButtonLink look="plain" href={links.dossier(dossierId)}>
        {t('close')}
      </ButtonLink>
    </Actions>
  );
}
