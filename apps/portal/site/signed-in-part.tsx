'use client';
import { lazy, Suspense, useSyncExternalStore, type ReactNode } from 'react';
import type { PersonalPartProps } from '../personal/personal-part';
import { onSignedInChange, signedInMark } from './signed-in-mark';

const PersonalPart = lazy(() => import('../personal/personal-part'));

interface SignedInPartProps extends PersonalPartProps {
  /** For somebody who is not signed in. */
  children?: ReactNode;
  /** For somebody who signed in before this page was loaded: whether the session still lives, only a personal page asks. */
  before?: ReactNode;
}

/** Part of the header of a public page that only a session in memory fills; nobody else loads it. */
export function SignedInPart({ children, before = children, ...part }: SignedInPartProps) {
  const mark = useSyncExternalStore(onSignedInChange, signedInMark, () => 'no');
  if (mark !== 'now') return mark === 'before' ? before : children;
  return (
    <Suspense fallback={children}>
      <PersonalPart {...part} />
    </Suspense>
  );
}
