'use client';
import { ApiProvider, SessionProvider, type Api } from '@gun/api-client';
import { SessionEndDialog, SignedIn, WhileRightHolds } from '@gun/identity-web';
import { LiveUpdates } from '@gun/notifications-web';
import { siteNames } from '@gun/i18n';
import { useLocale } from 'next-intl';
import { useEffect, useState, type ReactNode } from 'react';
import { SiteBottom } from '../site/site-bottom';
import { cache } from './cache';
import { PersonalTop } from './personal-top';
import { openApi, session } from './session';

/** Around every personal page: who is signed in, for whom, what is new, and when it ends. */
export function PersonalFrame({ children }: { children: ReactNode }) {
  const [api, setApi] = useState<Api>();
  useEffect(() => void openApi().then(setApi), []);
  const language = useLocale();
  if (!api)
    return (
      <>
        <title>{siteNames[language]}</title>
        <PersonalTop waiting />
      </>
    );
  return (
    <SessionProvider session={session}>
      <ApiProvider api={api} cache={cache}>
        <PersonalTop />
        <SignedIn>
          <LiveUpdates />
          <WhileRightHolds>{children}</WhileRightHolds>
        </SignedIn>
        <SiteBottom />
        <SessionEndDialog />
      </ApiProvider>
    </SessionProvider>
  );
}
