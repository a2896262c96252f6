'use client';
import { isProblem } from '@gun/api-client';
import type { DossierForm } from '@gun/dossiers-contract';
import { ProblemNotice } from '@gun/identity-web';
import { Actions, Checkboxes, Section, SubmitButton } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState, type FormEvent } from 'react';
import type { Submitting } from './use-submit-dossier';

/** The declaration is read and ticked, then one press sends; a second press while sending changes nothing. */
export function DeclareAndSend({ form, submission }: { form: DossierForm; submission: Submitting }) {
  const t = useTranslations('dossiers.check');
  const site = useTranslations('site');
  const language = useLocale();
  const router = useRouter();
  const { error, isPending } = submission;
  const [declared, setDeclared] = useState(false);
  const [reminded, setReminded] = useState(false);
  const { id: dossierId, revision, actions } = form.dossier;

  function send(event: FormEvent) {
    event.preventDefault();
    setReminded(!declared);
    if (!declared) return document.getElementById('declaration')?.focus();
    if (isPending) return;
    submission.send({ dossierId, revision }, () => router.replace(`/${language}/dossiers/${dossierId}/confirmation`));
  }

  return (
    <Section id="declare" title={t('declaration')}>
      <p>{form.declaration[language]}</p>
      {error && !isProblem(error, 'factsChanged') && <ProblemNotice error={error} />}
      <form className="stack" noValidate onSubmit={send}>
        <Checkboxes
          name="declaration"
          legend={<span className="vh">{t('declaration')}</span>}
          items={[{ value: 'declared', text: t('declare') }]}
          values={declared ? ['declared'] : []}
          onChange={({ target }) => setDeclared(target.checked)}
          errorMessage={
            reminded && !declared ? { text: t('declareError'), visuallyHiddenText: site('errorPrefix') } : undefined
          }
        />
        <Actions>
          <SubmitButton>{actions.includes('resubmit') ? t('resubmit') : t('submit')}</SubmitButton>
          <span role="status">{isPending && t('sending')}</span>
        </Actions>
      </form>
    </Section>
  );
}
