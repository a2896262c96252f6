'use client';
import { Section } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { lazy, Suspense } from 'react';

const SignInList = lazy(() => import('./sign-in-list').then((list) => ({ default: list.SignInList })));

/** Where one is signed in, and how to end what one does not recognise. */
export function SignIns() {
  const t = useTranslations('identity.signIns');
  return (
    <Section id="sign-ins" title={t('title')}>
      <p>{t('lead')}</p>
      <Suspense fallback={<p role="status">{t('loading')}</p>}>
        <SignInList />
      </Suspense>
    </Section>
  );
}
