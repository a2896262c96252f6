'use client';
import type { ProcedureView } from '@gun/procedures-contract';
import { Page } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { DossierProblem } from '../dossier/dossier-problem';
import { nextQuestion } from '../form/next-question';
import { useStartDossier } from './use-start-dossier';

/** Nothing is left to ask: begins, and goes on to the first question. */
export function StartNow({ procedure, about }: { procedure: ProcedureView; about: string | undefined }) {
  const t = useTranslations('dossiers.start');
  const language = useLocale();
  const router = useRouter();
  const { send, error } = useStartDossier();
  const begun = useRef(false);

  function begin() {
    begun.current = true;
    send({ procedureKey: procedure.key, language, ...(about && { about }) }, ({ id }) =>
      router.replace(`/${language}/dossiers/${id}/form/${nextQuestion}`),
    );
  }

  useEffect(() => {
    if (!begun.current) begin();
  });

  if (error) return <DossierProblem error={error} retry={begin} />;
  return (
    <Page>
      <p className="head" role="status">
        {t('preparing')}
      </p>
    </Page>
  );
}
