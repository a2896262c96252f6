'use client';
import { ProblemNotice, useActingFor, useReach } from '@gun/identity-web';
import { readProfile } from '@gun/profile-contract';
import { Column, Page, PageHead } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { lazy, Suspense } from 'react';
import { OwnRegister } from './own-register';
import { useProfile } from './use-profile';

/** Fetched after the register that everybody comes for. */
const BelowRegister = lazy(() => import('./below-register'));
const ProfileMargin = lazy(() => import('./profile-margin'));
const ClosedProfile = lazy(() => import('./closed-profile'));

/** What the State knows, source by source: who may use it, and how to have it put right. */
export function Profile() {
  const t = useTranslations('profile');
  const isForOther = useActingFor() !== undefined;
  const reach = useReach()(readProfile);
  const { data, error, refetch } = useProfile(reach === 'yes');
  if (reach === 'no')
    return (
      <Suspense>
        <ClosedProfile />
      </Suspense>
    );
  return (
    <Page>
      <PageHead title={isForOther && data ? t('titleOf', { name: data.name }) : t('title')} lead={t('lead')} />
      <Column>
        {error && <ProblemNotice error={error} retry={() => void refetch()} />}
        {!data && !error && <p role="status">{t('loading')}</p>}
        {data && <OwnRegister profile={data} />}
        <Suspense>
          <BelowRegister profile={data} />
        </Suspense>
      </Column>
      <Suspense>
        <ProfileMargin isForOther={isForOther} />
      </Suspense>
    </Page>
  );
}
