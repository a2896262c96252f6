'use client';

import { parseNationalNumber } from '@gun/kernel';
import { Actions, Select, SubmitButton, Textarea, TextInput } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import { DeskProblem } from './desk-problem';
import { FormErrors, useFormErrors } from './form-errors';
import { useOpenWallet } from './use-desk-wallet';

const reasons = ['atCounter', 'lostPhone', 'withdrawal', 'other'] as const;
type Reason = (typeof reasons)[number];
const shortest = 10;

/** Who is at the counter, and why what they have is opened. The number leaves this form in the body of one question. */
export function FindHolder({ onFound }: { onFound: (openingId: string) => void }) {
  const t = useTranslations('walletDesk.find');
  const open = useOpenWallet();
  const { errors, check, at } = useFormErrors();
  const [number, setNumber] = useState('');
  const [reason, setReason] = useState<Reason>('atCounter');
  const [words, setWords] = useState('');

  function send(event: FormEvent) {
    event.preventDefault();
    const parsed = parseNationalNumber(number);
    const text = reason === 'other' ? words.trim() : t(`reasons.${reason}`);
    const missing = [
      ...(parsed.ok ? [] : [{ id: 'national-number', text: t('numberWrong') }]),
      ...(text.length < shortest ? [{ id: 'reason-words', text: t('reasonTooShort') }] : []),
    ];
    if (!check(missing) || !parsed.ok) return;
    open.send({ nationalNumber: parsed.value, reason: text }, ({ id }) => onFound(id));
  }

  return (
    <>
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      <FormErrors {...errors} />
      {open.error && <DeskProblem problem={open.error} />}
      <form noValidate onSubmit={send} className="stack">
        <TextInput
          id="national-number"
          label={t('number')}
          hint={t('numberHint')}
          inputMode="numeric"
          autoComplete="off"
          spellCheck={false}
          maxLength={20}
          value={number}
          onChange={({ target }) => setNumber(target.value)}
          {...at('national-number')}
        />
        <Select
          id="reason"
          label={t('reason')}
          hint={t('reasonHint')}
          items={reasons.map((value) => ({ value, text: t(`reasons.${value}`) }))}
          value={reason}
          onChange={({ target }) => setReason(reasons.find((one) => one === target.value) ?? 'other')}
        />
        {reason === 'other' && (
          <Textarea
            id="reason-words"
            label={t('reasonWords')}
            rows={2}
            maxLength={500}
            value={words}
            onChange={({ target }) => setWords(target.value)}
            {...at('reason-words')}
          />
        )}
        <Actions>
          <SubmitButton aria-busy={open.isPending}>{t('open')}</SubmitButton>
        </Actions>
      </form>
    </>
  );
}
