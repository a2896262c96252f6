import { ProblemNotice } from '@gun/identity-web';
import type { TrainingAccountView } from '@gun/training-credits-contract';
import { Button, Saved, Section, Select, TextInput } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import { useReserve } from './use-reservations';
import { useWords } from './use-words';
import { wholeUpTo } from './whole-up-to';

/** Sets credits aside for a course, and gets a code for its provider. */
export function Reserve({ account }: { account: TrainingAccountView }) {
  const t = useTranslations('trainingCredits.reserve');
  const spendable = account.schemes.filter(({ available }) => available > 0);
  if (spendable.length === 0) return null;
  return (
    <Section id="reserve" title={t('title')}>
      <p>{t('text')}</p>
      <ReserveForm account={{ ...account, schemes: spendable }} />
    </Section>
  );
}

function ReserveForm({ account }: { account: TrainingAccountView }) {
  const t = useTranslations('trainingCredits.reserve');
  const site = useTranslations('site');
  const language = useLocale();
  const { amountOf, nameOf } = useWords(account);
  const reserve = useReserve();
  const [wanted, setWanted] = useState({ scheme: '', provider: '', amount: '', course: '' });
  const [missing, setMissing] = useState<readonly string[]>([]);
  const { schemes } = account;
  const scheme = schemes.find(({ key }) => key === wanted.scheme) ?? schemes[0]!; // spendable ones, at least one
  const providers = account.providers.filter((provider) => provider.schemes.includes(scheme.key));
  const provider = providers.find(({ id }) => id === wanted.provider)?.id ?? providers[0]?.id ?? '';
  const change = (name: keyof typeof wanted) => ({
    id: `reserve-${name}`,
    label: t(`label.${name}`),
    value: wanted[name],
    onChange: ({ target }: { target: { value: string } }) => setWanted({ ...wanted, [name]: target.value }),
    ...(missing.includes(name) && {
      errorMessage: {
        text: t(`fault.${name}`, { most: amountOf(scheme.key, scheme.available) }),
        visuallyHiddenText: site('errorPrefix'),
      },
    }),
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    const amount = wholeUpTo(wanted.amount, scheme.available);
    const course = wanted.course.trim();
    const faults = [
      ...(amount === undefined ? ['amount'] : []),
      ...(course === '' || course.length > 120 ? ['course'] : []),
    ];
    setMissing(faults);
    if (faults[0]) document.getElementById(`reserve-${faults[0]}`)?.focus();
    if (amount === undefined || faults[0] || reserve.isPending) return;
    reserve.send({ scheme: scheme.key, provider, amount, course }, () => {
      setWanted({ ...wanted, amount: '', course: '' });
      document.getElementById('reservations')?.scrollIntoView();
    });
  }

  return (
    <form className="stack" noValidate onSubmit={submit}>
      {reserve.error && <ProblemNotice error={reserve.error} />}
      <Select
        {...change('scheme')}
        value={scheme.key}
        items={schemes.map(({ key, available }) => ({
          value: key,
          text: `${nameOf(key)} (${amountOf(key, available)})`,
        }))}
      />
      <TextInput
        {...change('amount')}
        label={t(`amountIn.${scheme.unit}`)}
        inputMode="numeric"
        autoComplete="off"
        width={5}
      />
      <Select
        {...change('provider')}
        value={provider}
        items={providers.map(({ id, name }) => ({ value: id, text: name[language] }))}
      />
      <TextInput {...change('course')} hint={t('courseHint')} autoComplete="off" />
      <Button aria-busy={reserve.isPending}>{t('send')}</Button>
      {reserve.phase === 'done' && <Saved>{t('done')}</Saved>}
    </form>
  );
}
