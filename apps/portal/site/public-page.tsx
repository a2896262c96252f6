import { siteNames } from '@gun/i18n';
import { Icon } from '@gun/ui';
import { useLocale, useMessages, useTranslations, type AbstractIntlMessages } from 'next-intl';
import type { ReactNode } from 'react';
import { SignedInPart } from './signed-in-part';
import { SiteBottom } from './site-bottom';
import { SiteTop, type Place } from './site-top';

export interface PublicPageProps {
  /**
   * Of the tab, before the name of the site. Drawn with the page: metadata of Next arrives after the page one moves to,
   * and until then the tab has no name.
   */
  title: string;
  path: string;
  current?: Place;
  children: ReactNode;
}

/** A page for everybody: written on the server, complete without a script. */
export function PublicPage({ title, path, current, children }: PublicPageProps) {
  const t = useTranslations('site.nav');
  const language = useLocale();
  const personal = { language, messages: personalMessages(useMessages()) };
  const account = (
    <SignedInPart
      part="account"
      {...personal}
      before={
        <a className="account" href={`/${language}/dossiers`}>
          <Icon name="person" /> {t('dossiers')}
        </a>
      }
    >
      <a className="account" href={`/${language}/sign-in`}>
        <Icon name="key" /> {t('signIn')}
      </a>
    </SignedInPart>
  );
  return (
    <>
      <title>{`${title} – ${siteNames[language]}`}</title>
      <SiteTop
        path={path}
        current={current}
        account={account}
        actingFor={<SignedInPart part="actingFor" {...personal} />}
      />
      {children}
      <SiteBottom />
    </>
  );
}

/** The few sentences that a signed-in header needs. */
function personalMessages({ identity, site }: AbstractIntlMessages): AbstractIntlMessages {
  const { account, acting } = asGroup(identity);
  const { signIn, profile } = asGroup(asGroup(site)['nav']);
  return { identity: { account, acting }, site: { nav: { signIn, profile } } } as AbstractIntlMessages; // both groups are in the messages of every language
}

const asGroup = (messages: AbstractIntlMessages[string] | undefined): AbstractIntlMessages =>
  typeof messages === 'object' ? messages : {};
