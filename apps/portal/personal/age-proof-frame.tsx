'use client';
import { ApiProvider, SessionProvider, type Api } from '@gun/api-client';
import { useEffect, useState, type ReactNode } from 'react';
import { SiteBottom } from '../site/site-bottom';
import { cache } from './cache';
import { PersonalTop } from './personal-top';
import { openApi, session } from './session';

/** Around a page that asks nothing of anybody until its reader says so: not even who is signed in. */
export function AgeProofFrame({ children }: { children: ReactNode }) {
  const [api, setApi] = useState<Api>();
  useEffect(() => void openApi().then(setApi), []);
  if (!api) return <PersonalTop waiting />;
  return (
    <SessionProvider session={session}>
      <ApiProvider api={api} cache={cache}>
        <PersonalTop />
        {children}
        <SiteBottom />
      </ApiProvider>
    </SessionProvider>
  );
}
