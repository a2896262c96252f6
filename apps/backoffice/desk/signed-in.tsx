'use client';

import { ApiProvider, here, useSession, type Api } from '@gun/api-client';
import { useDeskEvents } from '@gun/dossiers-desk';
import { SessionEndDialog } from '@gun/identity-web';
import { useEffect, useState, type ReactNode } from 'react';
import { connect } from './connect';
import { Outage } from './outage';
import { cache } from './session';
import { SignIn } from './sign-in';
import { Waiting } from './waiting';

/** What follows is for a civil servant who is signed in; anybody else is asked to sign in, at the same address. */
export function SignedIn({ children }: { children: ReactNode }) {
  const { current, start } = useSession();
  const { phase } = current;
  useEffect(() => {
    if (phase === 'unknown') void start(here());
  }, [phase, start]);

  if (phase === 'signedOut') return <SignIn />;
  if (phase === 'unavailable') return <Outage />;
  if (phase === 'unknown' || phase === 'starting') return <Waiting />;
  return (
    <Connected>
      {children}
      <SessionEndDialog words="backoffice.session" />
    </Connected>
  );
}

function Connected({ children }: { children: ReactNode }) {
  const [api, setApi] = useState<Api>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    connect().then(setApi, () => setFailed(true));
  }, []);
  if (failed) return <Outage />;
  if (!api) return <Waiting />;
  return (
    <ApiProvider api={api} cache={cache}>
      <FollowTheDesk />
      {children}
    </ApiProvider>
  );
}

function FollowTheDesk() {
  useDeskEvents();
  return null;
}
