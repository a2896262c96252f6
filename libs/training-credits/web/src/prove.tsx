import { ProblemNotice } from '@gun/identity-web';
import type { TrainingAccountView } from '@gun/training-credits-contract';
import { Button, Section, Select, TextInput } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import { useProve } from './use-reservations';
import { useWords } from './use-words';
import { wholeUpTo } from './whole-up-to';

/** Puts a proof into the wallet that there are at least so many credits, without saying how many. */
export function Prove({ account }: { account: TrainingAccountView }) {
  const t = useTranslations('trainingCredits.prove');
  const reserve = useTranslations('trainingCredits.reserve');
  const site = useTranslations('site');
  const language = useLocale();
  const { amountOf, nameOf } = useWords(account);
  const { send, error, isPending, answer } = useProve();
  const [chosen, setChosen] = useState('');
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const schemes = account.schemes.filter(({ available }) => available > 0);
  const scheme = schemes.find(({ key }) => key === chosen) ?? schemes[0];
  if (!scheme) return null;

  function submit(event: FormEvent) {
    event.preventDefault();
    const atLeast = wholeUpTo(typed, scheme?.available ?? 0);
    setWrong(atLeast === undefined);
    if (atLeast === undefined) document.getElementById('prove-amount')?.focus();
    else if (scheme && !isPending) send({ scheme: scheme.key, atLeast });
  }

  return (
    <Section id="prove" title={t('title')}>
      <p>{t('text')}</p>
      <form className="stack" noValidate onSubmit={submit}>
        {error && <ProblemNotice error={error} />}
        <Select
          id="prove-scheme"
          label={reserve('label.scheme')}
          value={scheme.key}
          onChange={({ target }) => setChosen(target.value)}
          items={schemes.map(({ key }) => ({ value: key, text: nameOf(key) }))}
        />
        <TextInput
          id="prove-amount"
          label={t(`atLeast.${scheme.unit}`)}
          inputMode="numeric"
          autoComplete="off"
          width={5}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          {...(wrong && {
            errorMessage: {
              text: reserve('fault.amount', { most: amountOf(scheme.key, scheme.available) }),
              visuallyHiddenText: site('errorPrefix'),
            },
          })}
        />
        <Button look="alt" aria-busy={isPending}>
          {t('send')}
        </Button>
      </form>
      <p role="status">
        {answer && (
          <>
            {t('done')} <a href={`/${language}/wallet/${answer.credentialId}`}>{t('open')}</a>
          </>
        )}
      </p>
    </Section>
  );
}
