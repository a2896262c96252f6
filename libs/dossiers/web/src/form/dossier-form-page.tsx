'use client';
import { Page } from '@gun/ui';
import { brusselsDate } from '@gun/kernel';
import type { DossierForm } from '@gun/dossiers-contract';
import { useLocale, useTranslations } from 'next-intl';
import { visiblePages, type FormState } from '@gun/procedures-contract/engine';
import { useErrorWords, useRareControls } from '@gun/procedures-web';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { DossierProblem } from '../dossier/dossier-problem';
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
  const controlsThere = useRareControls();
  const { data: form, error, refetch } = useDossierForm(dossierId);
  if (error && !form) return <DossierProblem error={error} retry={() => void refetch()} />;
  if (form && !mayFill(form)) return <FormLocked dossierId={dossierId} />;
  if (form && (pageId === nextQuestion || !isAsked(form, pageId))) return <Resume form={form} />;
  if (form && errorWords && controlsThere) return <FormQuestions {...{ form, pageId, errorWords }} />;
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

const stateNow = (form: DossierForm): FormState =>
  stateOf(form, findUnsaved(form.dossier.id)?.answers ?? form.answers, brusselsDate(new Date()));

/** An address that was kept may name a page that the answers given since no longer open. */
const isAsked = (form: DossierForm, pageId: string): boolean =>
  visiblePages(form.form, stateNow(form)).some(({ page }) => page.id === pageId);

function Resume({ form }: { form: DossierForm }) {
  const router = useRouter();
  const language = useLocale();
  useEffect(() => {
    router.replace(resumeAddress({ form, state: stateNow(form), language }));
  }, [form, language, router]);
  return <Page>{null}</Page>;
}
