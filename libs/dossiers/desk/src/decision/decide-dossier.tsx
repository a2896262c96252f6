'use client';

import type { DeskDossierView } from '@gun/dossiers-contract';
import { Actions, Bench, ButtonLink, FocusOnArrival, Saved, Section, SubmitButton } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import type { DeskActProps } from '../correction/ask-correction';
import { ActRefusal } from '../dossier/act-refusal';
import { ConfirmDecision } from './confirm-decision';
import { DecisionChoice } from './decision-choice';
import { decisionErrors, emptyDecision, isDecisionDraft, optionOf, toDecideDossier } from './decision-draft';
import { DecisionFixed } from './decision-fixed';
import { DecisionLetter } from './decision-letter';
import { DecisionReasons } from './decision-reasons';
import { useDeskLinks } from '../desk-links';
import { DossierFrame } from '../dossier/dossier-frame';
import { FormErrors, type DeskFormError } from '../form-errors';
import { NotYours } from '../dossier/not-yours';
import { TextList } from '../text-list';
import { useDecide } from './use-decide';
import { usePreviewDecision } from './use-preview-decision';
import { useTypedDraft } from '../use-typed-draft';

const form = 'decision-form';

/** Decides a dossier: the text is written beside the letter that the applicant will receive. */
export function DecideDossier({ dossierId, onDone }: DeskActProps) {
  return (
    <DossierFrame dossierId={dossierId} place="decision">
      {(dossier) =>
        dossier.actions.includes('decide') ? (
          <DecisionForm dossier={dossier} onDone={onDone} />
        ) : (
          <NotYours dossier={dossier} />
        )
      }
    </DossierFrame>
  );
}

function DecisionForm({ dossier, onDone }: { dossier: DeskDossierView; onDone: () => void }) {
  const t = useTranslations('dossiersDesk.decide');
  const decide = useDecide(dossier.id);
  const preview = usePreviewDecision(dossier.id);
  const dialog = useRef<HTMLDialogElement>(null);
  const { draft, change, drop } = useTypedDraft(`deskDecision:${dossier.id}`, emptyDecision(dossier), isDecisionDraft);
  const [errors, setErrors] = useState<{ list: readonly DeskFormError[]; attempt: number }>({ list: [], attempt: 0 });
  const option = optionOf(dossier, draft);
  const part = { dossier, draft, errors: errors.list, change };

  /** The complete decision, or the list of what is missing. */
  function checked() {
    const words = { template: t('templateMissing'), facts: t('factsMissing'), reason: t('reasonMissing') };
    const list = decisionErrors(draft, words);
    setErrors(({ attempt }) => ({ list, attempt: attempt + 1 }));
    return list.length === 0 && option ? toDecideDossier(draft, option) : undefined;
  }

  function askToConfirm(event: FormEvent) {
    event.preventDefault();
    if (checked()) dialog.current?.showModal();
  }

  function goOn(revision: number) {
    decide.reset();
    change({ revision });
  }

  function send() {
    dialog.current?.close();
    if (!option) return;
    decide.send(toDecideDossier(draft, option), () => {
      drop();
      onDone();
    });
  }

  return (
    <Bench columns="two">
      <form
        noValidate
        id={form}
        tabIndex={-1}
        aria-label={t('choice')}
        className="stack-l"
        onSubmit={askToConfirm}
        onKeyDown={submitByKey}
      >
        <FocusOnArrival id={form} />
        <FormErrors errors={errors.list} attempt={errors.attempt} />
        <ActRefusal dossier={dossier} seen={draft.revision} problem={decide.error} onRead={goOn} />
        <DecisionChoice {...part} />
        {option?.outcome === 'granted' && (
          <Section id="conditions" title={t('conditions')}>
            <p className="small quiet">{t('conditionsText')}</p>
            <TextList
              id="condition"
              texts={draft.conditions}
              label={(number) => t('condition', { number })}
              addText={t('addCondition')}
              lang={draft.language}
              maxLength={1000}
              most={12}
              onChange={(conditions) => change({ conditions })}
            />
          </Section>
        )}
        <DecisionReasons {...part} />
        <DecisionFixed option={option} />
        <Ends dossierId={dossier.id} />
        <ConfirmDecision ref={dialog} {...{ dossier, draft, option }} onConfirm={send} />
      </form>
      <div>
        <DecisionLetter
          {...{ dossier, draft, option }}
          pdf={preview.answer}
          problem={preview.error}
          onAskPdf={() => {
            const complete = checked();
            if (complete) preview.send(complete);
          }}
        />
      </div>
    </Bench>
  );
}

function submitByKey(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
}

function Ends({ dossierId }: { dossierId: string }) {
  const t = useTranslations('dossiersDesk.decide');
  const links = useDeskLinks();
  return (
    <Section id="ends" title={t('ends')}>
      <Saved>{t('kept')}</Saved>
      <Actions>
        <SubmitButton>
          {t('send')} <kbd>Ctrl</kbd> <kbd>{t('enter')}</kbd>
        </SubmitButton>
        <ButtonLink look="plain" href={links.dossier(dossierId)}>
          {t('close')}
        </ButtonLink>
      </Actions>
    </Section>
  );
}
