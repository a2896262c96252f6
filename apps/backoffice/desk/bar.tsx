'use client';

import { useSession } from '@gun/api-client';
import { languageNames } from '@gun/i18n';
import { DeskBar, LanguageLinks } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { usePathname } from 'next/navigation';
import { useOfficer } from './use-officer';

/** On every page: where one is, the work queue, the language, and the way out. */
export function Bar() {
  const t = useTranslations('backoffice.bar');
  const locale = useLocale();
  const path = usePathname();
  const { current } = useSession();
  const officer = useOfficer();
  const accessibility = `/${locale}/accessibility`;
  const wallet = `/${locale}/wallet`;
  return (
    <DeskBar
      brand={{ href: `/${locale}`, name: t('brand'), office: officer?.office?.[locale] }}
      nav={{
        label: t('mainMenu'),
        items: [
          { href: `/${locale}/queue/open`, text: t('queue'), current: /\/(queue|dossiers)\//.test(path) },
          ...(officer?.hasWalletDesk ? [{ href: wallet, text: t('wallet'), current: path.startsWith(wallet) }] : []),
          { href: accessibility, text: t('accessibility'), current: path === accessibility },
        ],
      }}
      account={
        current.phase === 'signedIn'
          ? { href: `/${locale}/sign-out`, text: officer ? t('signOutName', { name: officer.name }) : t('signOut') }
          : { href: `/${locale}`, text: t('signIn') }
      }
    >
      <Languages path={path} />
    </DeskBar>
  );
}

function Languages({ path }: { path: string }) {
  const t = useTranslations('site.header');
  const locale = useLocale();
  const languages = Object.entries(languageNames).map(([language, name]) => ({
    language,
    name,
    href: path.replace(/^\/[a-z]{2}(?=\/|$)/, `/${language}`),
  }));
  return (
    <LanguageLinks label={t('languages')} current={locale} currentText={t('currentLanguage')} languages={languages} />
  );
}
