'use client';
import type { DossierSummary } from '@gun/dossiers-contract';
import { formatDate } from '@gun/i18n';
import { ProblemNotice } from '@gun/identity-web';
import type { ProcedureView } from '@gun/procedures-contract';
import { Actions, Button, ButtonLink, Column, Page, PageHead } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { nextQuestion } from '../form/next-question';
import { useStartDossier } from './use-start-dossier';

export interface StartOrResumeProps {
  procedure: ProcedureView;
  /** The value that the dossier is about. */
  about: string | undefined;
  draft: DossierSummary;
}

/** Offers the draft that exists; another one may be begun beside it. */
export function StartOrResume({ procedure, about, draft }: StartOrResumeProps) {
  const t = useTranslations('dossiers.start');
  const language = useLocale();
  const router = useRouter();
  const start = useStartDossier();
  const form = (dossierId: string) => `/${language}/dossiers/${dossierId}/form/${nextQuestion}`;
  const another = { procedureKey: procedure.key, language, anew: true, ...(about && { about }) };
  return (
    <Page>
      <PageHead
        eyebrow={procedure.about.name[language]}
        title={t('draftTitle')}
        lead={t('draftText', { date: formatDate(draft.updatedAt, language) })}
      />
      <Column>
        {start.error && <ProblemNotice error={start.error} />}
        <Actions>
          <ButtonLink href={form(draft.id)}>{t('resume')}</ButtonLink>
          <Button type="button" look="alt" onClick={() => start.send(another, ({ id }) => router.push(form(id)))}>
            {t('anew')}
          </Button>
        </Actions>
      </Column>
    </Page>
  );
}
