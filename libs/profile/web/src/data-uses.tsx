'use client';
import type { ProfileSource } from '@gun/profile-contract';
import { Details } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { lazy, Suspense, useState } from 'react';

/** Few want to know: fetched for those who do. */
const UseList = lazy(() => import('./use-list'));

/** Who may use what a source holds, for what, by which text, for how long. */
export function DataUses({ source }: { source: ProfileSource }) {
  const t = useTranslations('profile.uses');
  const language = useLocale();
  const [opened, setOpened] = useState(false);
  return (
    <Details
      onToggle={(open) => open && setOpened(true)}
      summary={
        <>
          {t('title')}
          <span className="vh"> : {source.name[language]}</span>
        </>
      }
    >
      {opened && (
        <Suspense fallback={<p role="status">{t('loading')}</p>}>
          <UseList source={source} />
        </Suspense>
      )}
    </Details>
  );
}
