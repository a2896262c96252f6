import { Icon } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SignedInStrip } from './signed-in-strip';
import { SiteBottom } from './site-bottom';
import { SiteTop, type Place } from './site-top';

/** A page for everybody: written on the server, complete without a script. */
export function PublicPage({ path, current, children }: { path: string; current?: Place; children: ReactNode }) {
  const t = useTranslations('site.nav');
  const language = useLocale();
  const signIn = (
    <a className="account" href={`/${language}/sign-in`}>
      <Icon name="key" /> {t('signIn')}
    </a>
  );
  return (
    <>
      <SiteTop path={path} current={current} account={<SignedInStrip language={language} signIn={signIn} />} />
      {children}
      <SiteBottom />
    </>
  );
}
