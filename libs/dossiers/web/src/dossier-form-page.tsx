'use client';
import { Page } from '@gun/ui';
import { brusselsDate } from '@gun/kernel';
import type { DossierForm } from '@gun/dossiers-contract';
import { useLocale, useTranslations } from 'next-intl';
import { useErrorWords } from '@gun/procedures-web';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { DossierProblem } from './dossier-problem';
import { FormLocked } from './form-locked';
import { FormQuestions } from './form-questions';
import { resumeAddress, stateOf } from './form-route';
import { nextQuestion } from './next-question';
import { useDossierForm } from './use-dossier-form';
import { findUnsaved } from './unsaved-answers';

/** One page of the form of a dossier, or the page on which to continue. */
export function DossierFormPage({ dossierId, pageId }: { dossierId: string; pageId: string }) {
  const t = useTranslations('dossiers.page');
  const errorWords = useErrorWords(useLocale());
  const { data: form, error, refetch } = useDossierForm(dossierId);
  if (error && !form) return <DossierProblem error={error} retry={() => void refetch()} />;
  if (form && !mayFill(form)) return <FormLocked dossierId={dossierId} />;
  if (form && pageId === nextQuestion) return <Resume form={form} />;
  if (form && errorWords) return <FormQuestions {...{ form, pageId, errorWords }} />;
  return (
    <Page>
      <p role="status" className="head">
        {t('loading')}
      </p>
    </Page>
  );
}

const mayFill = ({ dossier }: DossierForm): boolean =>
  dossier.actions.includes('submit') || dossier.actions.includes('resubmit');

function Resume({ form }: { form: DossierForm }) {
  const router = useRouter();
  const language = useLocale();
  useEffect(() => {
    const answers = findUnsaved(form.dossier.id)?.answers ?? form.answers;
    const state = stateOf(form, answers, brusselsDate(new Date()));
    router.replace(resumeAddress({ form, state, language }));
  }, [form, language, router]);
  return <Page>{null}</Page>;
}
