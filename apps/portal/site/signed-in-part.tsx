'use client';
import type { Language } from '@gun/kernel';
import type { AbstractIntlMessages } from 'next-intl';
import { lazy, Suspense, useSyncExternalStore, type ReactNode } from 'react';
import { isSignedIn, onSignedInChange } from './signed-in-mark';

const PersonalPart = lazy(() => import('../personal/personal-part'));

export interface SignedInPartProps {
  part: 'account' | 'actingFor';
  language: Language;
  messages: AbstractIntlMessages;
  /** For somebody who is not signed in. */
  children?: ReactNode;
}

/** Part of the header of a public page that only a session in memory fills; nobody else loads it. */
export function SignedInPart({ children, ...part }: SignedInPartProps) {
  const signedIn = useSyncExternalStore(onSignedInChange, isSignedIn, () => false);
  if (!signedIn) return children;
  return (
    <Suspense fallback={children}>
      <PersonalPart {...part} />
    </Suspense>
  );
}
