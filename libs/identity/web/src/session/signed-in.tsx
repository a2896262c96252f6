'use client';
import { here, useSession } from '@gun/api-client';
import { helpline } from '@gun/i18n';
import { Button, ProblemPage } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, type ReactNode } from 'react';
import { SignInHere } from './sign-in-here';
import { Starting } from './starting';
import { TabTitle } from '../tab-title';

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
