'use client';
import { here, useSession } from '@gun/api-client';
import { helpline, siteNames } from '@gun/i18n';
import { Button, Page, ProblemPage } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { lazy, Suspense, useEffect, type ReactNode } from 'react';

const SignInMeans = lazy(async () => ({ default: (await import('./sign-in-means')).SignInMeans }));

/** Shows its content to somebody who is signed in; otherwise finds out, offers the means, or says that it cannot. */
export function SignedIn({ children }: { children: ReactNode }) {
  const { current, start } = useSession();
  useEffect(() => {
    if (current.phase === 'unknown') void start(here());
  }, [current.phase, start]);

  if (current.phase === 'signedIn' || current.phase === 'ended') return children;
  if (current.phase === 'signedOut') return <SignInHere />;
  if (current.phase === 'unavailable') return <SignInUnavailable retry={() => void start(here())} />;
  return <Starting />;
}

/** What stands in the place of a page names the tab itself. */
const TabTitle = ({ words }: { words: string }) => <title>{`${words} – ${siteNames[useLocale()]}`}</title>;

function SignInHere() {
  const t = useTranslations('identity.signIn');
  return (
    <Suspense fallback={<Starting />}>
      <TabTitle words={t('title')} />
      <SignInMeans />
    </Suspense>
  );
}

function Starting() {
  const t = useTranslations('identity');
  return (
    <Page>
      <TabTitle words={t('starting')} />
      <p className="head" role="status">
        {t('starting')}
      </p>
    </Page>
  );
}

function SignInUnavailable({ retry }: { retry: () => void }) {
  const t = useTranslations('identity.unavailable');
  const human = useTranslations('site.human');
  const language = useLocale();
  return (
    <ProblemPage
      title={t('title')}
      lead={t('lead')}
      human={{
        title: human('title'),
        phone: helpline,
        hours: human('hours'),
        counter: { href: `/${language}/help#counters`, text: human('counter') },
      }}
    >
      <TabTitle words={t('title')} />
      <Button type="button" onClick={retry}>
        {t('retry')}
      </Button>
    </ProblemPage>
  );
}
