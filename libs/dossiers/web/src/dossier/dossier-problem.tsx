'use client';
import { isProblem } from '@gun/api-client';
import { helpline } from '@gun/i18n';
import { ProblemNotice, SignInHere } from '@gun/identity-web';
import { Page, PageHead, ProblemPage } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';

/** A dossier that is not there for this reader, needs a stronger sign-in, or could not be read; always a person to call. */
export function DossierProblem({ error, retry, place }: { error: unknown; retry: () => void; place?: string }) {
  const t = useTranslations('dossiers.page');
  const human = useTranslations('site.human');
  const nav = useTranslations('site.nav');
  const language = useLocale();
  if (isProblem(error, 'assuranceTooLow')) return <SignInHere needed={error.requiredAssurance ?? 'high'} />;
  if (!isProblem(error) || error.status !== 404) {
    return (
      <Page>
        <PageHead title={place ?? nav('dossiers')} />
        <div className="col">
          <ProblemNotice error={error} retry={retry} />
        </div>
      </Page>
    );
  }
  return (
    <ProblemPage
      title={t('notYours')}
      lead={error.detail}
      human={{
        title: human('needHelp'),
        phone: helpline,
        hours: human('hours'),
        counter: { href: `/${language}/help#counters`, text: human('counter') },
      }}
    >
      <p>
        <a href={`/${language}/dossiers`}>{nav('dossiers')}</a>
      </p>
    </ProblemPage>
  );
}
