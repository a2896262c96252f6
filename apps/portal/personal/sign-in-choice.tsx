'use client';
import { SessionProvider } from '@gun/api-client';
import { SignInMeans } from '@gun/identity-web';
import type { Language } from '@gun/kernel';
import { session } from './session';

/** The means to identify oneself, for somebody who came for nothing in particular: on to their dossiers. */
export function SignInChoice({ language }: { language: Language }) {
  return (
    <SessionProvider session={session}>
      <SignInMeans returnTo={{ path: `/${language}/dossiers` }} />
    </SessionProvider>
  );
}
