'use client';
import { createContext, useContext, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { sessionClock, type SessionClock } from './session-clock';
import type { Session, SessionState } from './session';

const SessionContext = createContext<Session | undefined>(undefined);

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session & { current: SessionState } {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs a SessionProvider above it');
  const current = useSyncExternalStore(session.subscribe, session.state, unknown);
  return { ...session, current };
}

const unknownState: SessionState = { phase: 'unknown' };
const unknown = () => unknownState;

/** Follows the end of the session by the clock of the device, so that a sleeping tab is right when it wakes. */
export function useSessionEnd(): SessionClock & { extend: () => Promise<void> } {
  const { current, extend } = useSession();
  const endsAt = current.phase === 'signedIn' ? current.endsAt : undefined;
  const [now, setNow] = useState(Date.now);

  useEffect(() => {
    if (endsAt === undefined) return;
    const look = () => setNow(Date.now());
    const timer = setInterval(look, 1000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [endsAt]);

  if (current.phase === 'ended') return { phase: 'ended', secondsLeft: 0, spokenSeconds: 0, extend };
  if (endsAt === undefined) return { phase: 'quiet', secondsLeft: Infinity, spokenSeconds: Infinity, extend };
  return { ...sessionClock(endsAt, now), extend };
}
