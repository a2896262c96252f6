'use client';

import { languageNames } from '@gun/i18n';
import { languageFrom, languages } from '@gun/kernel';
import { Actions, Radios, Section, Select, SubmitButton } from '@gun/ui';
import type { DeskOffer, DeskWallet } from '@gun/wallet-contract';
import { useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import { DeskProblem } from './desk-problem';
import { FormErrors, useFormErrors } from './form-errors';
import { ShowCode } from './show-code';
import { usePrepareOffer } from './use-desk-wallet';
import { useLanguage } from './use-language';

/** Prepares a document for the phone of the person at the counter; the code is shown at once, the PIN goes by letter. */
export function PrepareDocument({ id, choices, offerDays }: DeskWallet) {
  const t = useTranslations('walletDesk.prepare');
  const language = useLanguage();
  const prepare = usePrepareOffer(id);
  const { errors, check, at } = useFormErrors();
  const [type, setType] = useState<DeskOffer['type']>();
  const [letterIn, setLetterIn] = useState(language);
  const [shown, setShown] = useState<DeskOffer>();

  function send(event: FormEvent) {
    event.preventDefault();
    if (!check(type ? [] : [{ id: 'document', text: t('documentMissing') }]) || !type) return;
    prepare.send({ type, language: letterIn }, setShown);
  }

  return (
    <Section id="prepare" title={t('title')}>
      <p>{t('text', { days: offerDays })}</p>
      <FormErrors {...errors} />
      {prepare.error && <DeskProblem problem={prepare.error} />}
      <form noValidate onSubmit={send} className="stack">
        <Radios
          name="document"
          legend={t('document')}
          items={choices.map((choice) => ({
            value: choice.type,
            text: choice.title[language],
            hint: choice.held ? t('held') : t('asked'),
          }))}
          value={type ?? ''}
          onChange={({ target }) => setType(choices.find((choice) => choice.type === target.value)?.type)}
          {...at('document')}
        />
        <Select
          id="letter-language"
          label={t('language')}
          items={languages.map((value) => ({ value, text: languageNames[value] }))}
          value={letterIn}
          onChange={({ target }) => setLetterIn(languageFrom(target.value))}
        />
        <Actions>
          <SubmitButton aria-busy={prepare.isPending}>{t('act')}</SubmitButton>
        </Actions>
      </form>
      {shown && <ShowCode openingId={id} offer={shown} language={letterIn} onClose={() => setShown(undefined)} />}
    </Section>
  );
}
