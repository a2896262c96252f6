'use client';

import { isProblem, useAct, useApi } from '@gun/api-client';
import { openDossier } from '@gun/dossiers-contract';
import { Actions, Button, Section, Textarea } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import { DeskProblem } from '../desk-problem';
import { useKeepDossier } from './use-desk-dossier';

/** Whether a dossier is not shown for want of a reason, and for nothing else. */
export const asksReason = (problem: unknown): boolean => isProblem(problem) && problem.code === 'reasonNeeded';

const shortest = 10;

/** Before a dossier that a colleague handles, or that is closed: why the officer opens it. The citizen reads the answer. */
export function OpenWithReason({ dossierId }: { dossierId: string }) {
  const t = useTranslations('dossiersDesk.reason');
  const site = useTranslations('site');
  const api = useApi();
  const keep = useKeepDossier();
  const [reason, setReason] = useState('');
  const [tooShort, setTooShort] = useState(false);
  const open = useAct({
    act: (text: string) => api.call(openDossier, { dossierId, reason: text }),
    onDone: keep,
  });

  function send(event: FormEvent) {
    event.preventDefault();
    const text = reason.trim();
    setTooShort(text.length < shortest);
    if (text.length >= shortest) open.send(text);
  }

  return (
    <Section id="reason-section" title={t('title')}>
      <p>{t('text')}</p>
      {open.error && <DeskProblem problem={open.error} />}
      <form noValidate onSubmit={send}>
        <Textarea
          id="reason"
          label={t('label')}
          hint={t('hint')}
          rows={3}
          maxLength={500}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          {...(tooShort && { errorMessage: { text: t('tooShort'), visuallyHiddenText: site('errorPrefix') } })}
        />
        <Actions>
          <Button>{t('open')}</Button>
        </Actions>
      </form>
    </Section>
  );
}
