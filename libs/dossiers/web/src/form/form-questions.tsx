'use client';
import type { DossierForm } from '@gun/dossiers-contract';
import { brusselsDate } from '@gun/kernel';
import type { ErrorWords } from '@gun/procedures-contract/engine';
import type { Fact } from '@gun/procedures-contract';
import { correctionAddress, FormErrorSummary, FormPageView, KnownFacts } from '@gun/procedures-web';
import { BackLink, Notice, Page, PageHead, Section } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useSearchParams } from 'next/navigation';
import { lazy, Suspense } from 'react';
import { FormButtons } from './form-buttons';
import { FormMargin } from './form-margin';
import { FormSteps } from './form-steps';
import { addressBefore, stateOf, walkedPages, type FormRoute } from './form-route';
import { useDraft } from './use-draft';
import { useFocusFromAddress } from './use-focus-from-address';
import { useFormLookups } from './use-form-lookups';
import { useGoOn } from './use-go-on';
import { usePageTitle } from '../use-page-title';
import { useProofsInWords } from '../evidence/use-proofs-in-words';

/** Most forms ask for no proof: their pages do not load it. */
const EvidencePanel = lazy(() => import('../evidence/evidence-panel'));

/** Few drafts are written in two places. */
const FormConflict = lazy(() => import('./form-conflict'));

/** Few have given an address, and few pages ask for one. */
const ToldContacts = lazy(() => import('./told-contacts'));

interface FormQuestionsProps {
  form: DossierForm;
  pageId: string;
  errorWords: ErrorWords;
}

/** The questions of one page. Nothing typed is ever lost: not to an error, another tab, or the end of the session. */
export function FormQuestions({ form, pageId, errorWords }: FormQuestionsProps) {
  const t = useTranslations('dossiers.form');
  const language = useLocale();
  const fromCheck = useSearchParams().get('from') === 'check';
  const draft = useDraft(form, language);
  const { errors, waiting, goOn, onSending } = useGoOn({ form, pageId, keeper: draft.keeper, fromCheck });
  const today = brusselsDate(new Date());
  const state = stateOf(form, draft.answers, today);
  const route: FormRoute = { form, state, language };
  const pages = walkedPages(route).map((walked) => walked.page);
  const index = pages.findIndex(({ id }) => id === pageId);
  const page = form.form.pages.find(({ id }) => id === pageId);
  const isFirst = index === 0 && !form.editable;
  const wrongHref = ({ concept }: Fact) => correctionAddress(language, concept);
  const title = page?.title[language] ?? '';
  const progress = index >= 0 && { step: index + 1, of: pages.length + 1 }; // the check is the last step
  usePageTitle(`${title}, ${form.dossier.title[language]}`, errors.length > 0);
  const proofs = useProofsInWords(form, language);
  useFocusFromAddress();

  return (
    <Page look="form">
      <PageHead
        trail={<BackLink href={addressBefore(route, pageId, fromCheck)}>{t('back')}</BackLink>}
        before={<FormErrorSummary form={form.form} errors={errors} words={errorWords} />}
        eyebrow={progress && t('eyebrow', { procedure: form.dossier.title[language], ...progress })}
        title={title}
        lead={page?.lead?.[language]}
      />
      <FormSteps route={route} pageId={pageId} />
      <div className="col">
        {draft.state === 'stale' && (
          <Suspense>
            <FormConflict form={form} draft={draft} />
          </Suspense>
        )}
        {form.notices.length > 0 && (
          <Notice look="still" title={t('notices')}>
            {form.notices.map((notice) => (
              <p key={notice.en}>{notice[language]}</p>
            ))}
          </Notice>
        )}
        <form
          className="stack-l"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void goOn();
          }}
        >
          {isFirst && form.facts.length > 0 && (
            <Section id="known" title={t('known')}>
              <KnownFacts form={form.form} facts={form.facts} language={language} wrongHref={wrongHref} />
            </Section>
          )}
          {form.contacts.length > 0 && (
            <Suspense fallback={null}>
              <ToldContacts
                form={form}
                pageId={pageId}
                answers={draft.answers}
                today={today}
                onChange={draft.keeper.change}
              />
            </Suspense>
          )}
          <FormPageView
            form={form.form}
            pageId={pageId}
            answers={draft.answers}
            facts={form.facts}
            language={language}
            today={today}
            errors={errors}
            errorWords={errorWords}
            onChange={draft.keeper.change}
            onSending={onSending}
            editable={form.editable}
            remarks={remarksOf(form)}
            wrongHref={wrongHref}
            proofs={proofs}
            drawEvidence={(asked) => (
              <Suspense fallback={<p role="status">{t('proofsLoading')}</p>}>
                <EvidencePanel
                  dossierId={form.dossier.id}
                  evidence={form.evidence.filter(({ id }) => asked.some(({ pointer }) => pointer === `/${id}`))}
                  answers={draft.answers}
                  keeper={draft.keeper}
                  missing={new Set(errors.map(({ pointer }) => pointer))}
                />
              </Suspense>
            )}
            {...useFormLookups(language)}
          />
          <FormButtons
            draft={draft}
            expiresOn={form.dossier.expiresOn}
            stopped={page?.stop !== undefined}
            waiting={waiting}
          />
        </form>
      </div>
      <FormMargin form={form} />
    </Page>
  );
}

/** What the officer remarked, by pointer, while a correction is open. */
function remarksOf({ dossier }: DossierForm): Record<string, string> | undefined {
  const asked = dossier.corrections.find(({ answeredAt }) => !answeredAt);
  return asked && Object.fromEntries(asked.fields.map(({ pointer, remark }) => [pointer, remark]));
}
