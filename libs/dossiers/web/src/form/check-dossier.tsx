'use client';
import { isProblem } from '@gun/api-client';
import type { DossierForm } from '@gun/dossiers-contract';
import { brusselsDate } from '@gun/kernel';
import { checkAnswers } from '@gun/procedures-contract/engine';
import { CheckAnswers, correctionAddress, errorTarget } from '@gun/procedures-web';
import { BackLink, Column, Margin, Page, PageHead, Section } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { lazy, Suspense } from 'react';
import { ChangedFacts } from './changed-facts';
import { DeclareAndSend } from './declare-and-send';
import { DossierProblem } from '../dossier/dossier-problem';
import { FormFee } from './form-fee';
import { FormLocked } from './form-locked';
import { MissingAnswers } from './missing-answers';
import { pageAddress, resumeAddress, stateOf, walkedPages, type FormRoute } from './form-route';
import { useCheckedForm } from './use-dossier-form';
import { useSubmitDossier } from './use-submit-dossier';
import { usePageTitle } from '../use-page-title';
import { useProofsInWords } from '../evidence/use-proofs-in-words';

/** Most forms ask for no proof: their pages do not load it. */
const EvidenceSummary = lazy(() => import('../evidence/evidence-summary'));

/** The last page before sending: every answer with its way back, then the declaration. */
export function CheckDossier({ dossierId }: { dossierId: string }) {
  const { data: form, error, refetch, isFetching } = useCheckedForm(dossierId);
  if (error && !form) return <DossierProblem error={error} retry={() => void refetch()} />;
  if (!form) return <Page>{null}</Page>;
  if (!form.dossier.actions.some((action) => action === 'submit' || action === 'resubmit')) {
    return <FormLocked dossierId={dossierId} />;
  }
  return <Check form={form} fresh={!isFetching} />;
}

function Check({ form, fresh }: { form: DossierForm; fresh: boolean }) {
  const t = useTranslations('dossiers');
  const language = useLocale();
  const today = brusselsDate(new Date());
  const state = stateOf(form, form.answers, today);
  const route: FormRoute = { form, state, language };
  const missing = checkAnswers(form.form, state);
  const proofs = useProofsInWords(form, language);
  const submission = useSubmitDossier();
  const { error } = submission;
  const last = walkedPages(route).at(-1)?.page.id;
  usePageTitle(`${t('check.title')}, ${form.dossier.title[language]}`);

  const changeHref = (pageId: string, pointer: string) =>
    `${pageAddress(route, pageId)}?from=check#${errorTarget(form.form, { pointer, reason: 'change' })}`;
  return (
    <Page>
      <PageHead
        trail={<BackLink href={last ? pageAddress(route, last) : resumeAddress(route)}>{t('form.back')}</BackLink>}
        eyebrow={form.dossier.title[language]}
        title={t('check.title')}
        lead={t('check.lead')}
      />
      <Column>
        {isProblem(error, 'factsChanged') && <ChangedFacts issues={error.issues} />}
        <MissingAnswers route={route} missing={missing} />
        <CheckAnswers
          form={form.form}
          answers={form.answers}
          facts={form.facts}
          language={language}
          today={today}
          changeHref={changeHref}
          editable={form.editable}
          proofs={proofs}
          wrongHref={({ concept }) => correctionAddress(language, concept)}
        />
        {form.evidence.length > 0 && (
          <Suspense>
            <EvidenceSummary form={form} />
          </Suspense>
        )}
        {fresh && <FormFee form={form} />}
        {missing.length === 0 && <DeclareAndSend form={form} submission={submission} />}
      </Column>
      <Margin>
        <Section id="after" title={t('check.after')}>
          <p>{t('check.afterText')}</p>
        </Section>
      </Margin>
    </Page>
  );
}
