'use client';
import type { Assurance } from '@gun/kernel';
import { useTranslations } from 'next-intl';
import { lazy, Suspense } from 'react';
import { Starting } from './starting';
import { TabTitle } from '../tab-title';

const SignInMeans = lazy(async () => ({ default: (await import('./sign-in-means')).SignInMeans }));

/** The means to identify oneself in the place of a page: loaded only by whoever is not signed in, or not strongly enough. */
export function SignInHere({ needed }: { needed?: Assurance }) {
  const t = useTranslations('identity.signIn');
  return (
    <Suspense fallback={<Starting />}>
      <TabTitle words={t('title')} />
      <SignInMeans needed={needed} />
    </Suspense>
  );
}
