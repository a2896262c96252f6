'use client';
import { brusselsDate } from '@gun/kernel';
import { Actions, Button, Checkboxes, Radios, TextInput } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import { durations, errorsOf, proposalOf, type MandateDraft, type MandateDraftError } from './mandate-draft';
import type { MandatableProcedure } from './mandatable-procedure';
import { MandateMade } from './mandate-made';
import { ProblemNotice } from '../problem-notice';
import { useProposeMandate } from './use-mandates';

interface NewMandateProps {
  procedures: readonly MandatableProcedure[];
  /** A procedure that somebody was refused: the form begins by asking for it. */
  wanted?: string;
}

const blank: MandateDraft = { side: 'principal', holderName: '', scope: 'all', chosen: [], months: 12 };

/** Gives a right or asks for one; what comes back is a code to hand over. */
export function NewMandate({ procedures, wanted }: NewMandateProps) {
  const t = useTranslations('identity.mandates');
  const site = useTranslations('site');
  const asking = wanted ? ({ side: 'holder', scope: 'some', chosen: [wanted] } as const) : {};
  const [draft, setDraft] = useState<MandateDraft>({ ...blank, ...asking });
  const [errors, setErrors] = useState<readonly MandateDraftError[]>([]);
  const { send, answer, error, isPending } = useProposeMandate();
  const set = (change: Partial<MandateDraft>) => setDraft((before) => ({ ...before, ...change }));

  function submit(event: FormEvent) {
    event.preventDefault();
    const found = errorsOf(draft);
    setErrors(found);
    if (found.length === 0) send(proposalOf(draft, brusselsDate(Date.now())));
    else document.getElementById(found[0] === 'holderName' ? 'mandate-holder' : 'mandate-procedures')?.focus();
  }

  if (answer) return <MandateMade mandate={answer} />;
  return (
    <>
      {error && <ProblemNotice error={error} />}
      <form className="stack-l" noValidate onSubmit={submit}>
        <Radios
          name="mandate-side"
          legend={t('side')}
          value={draft.side}
          items={[
            { value: 'principal', text: t('give'), hint: t('giveHint') },
            { value: 'holder', text: t('ask'), hint: t('askHint') },
          ]}
          onChange={({ target }) => set({ side: target.value === 'holder' ? 'holder' : 'principal' })}
        />
        {draft.side === 'principal' && (
          <TextInput
            id="mandate-holder"
            label={t('holder')}
            hint={t('holderHint')}
            autoComplete="off"
            value={draft.holderName}
            {...(errors.includes('holderName') && {
              errorMessage: { text: t('writeName'), visuallyHiddenText: site('errorPrefix') },
            })}
            onChange={({ target }) => set({ holderName: target.value })}
          />
        )}
        <Radios
          name="mandate-scope"
          legend={t('scope')}
          value={draft.scope}
          items={[
            { value: 'all', text: t('scopeAll') },
            { value: 'some', text: t('scopeSome') },
          ]}
          onChange={({ target }) => set({ scope: target.value === 'some' ? 'some' : 'all' })}
        />
        {draft.scope === 'some' && (
          <Checkboxes
            name="mandate-procedures"
            legend={t('choose')}
            values={draft.chosen}
            items={procedures.map(({ key, name }) => ({ value: key, text: name }))}
            {...(errors.includes('chosen') && {
              errorMessage: { text: t('chooseOne'), visuallyHiddenText: site('errorPrefix') },
            })}
            onChange={({ target: { value, checked } }) =>
              set({ chosen: checked ? [...draft.chosen, value] : draft.chosen.filter((key) => key !== value) })
            }
          />
        )}
        <Radios
          name="mandate-duration"
          legend={t('duration')}
          value={String(draft.months)}
          items={durations.map((months) => ({
            value: String(months),
            text: months < 12 ? t('months', { count: months }) : t('years', { count: months / 12 }),
          }))}
          onChange={({ target }) => set({ months: durations.find((one) => String(one) === target.value) ?? 12 })}
        />
        <Actions>
          <Button disabled={isPending}>{t('create')}</Button>
        </Actions>
      </form>
    </>
  );
}
