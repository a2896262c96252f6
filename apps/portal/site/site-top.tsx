import { helpline, languageNames, routing } from '@gun/i18n';
import { SiteHeader, SkipLink } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

export type Place = 'home' | 'procedures' | 'dossiers' | 'inbox' | 'wallet' | 'profile';

export interface SiteTopProps {
  /** Path behind the language, for the same page in the others. */
  path: string;
  current?: Place;
  account: ReactNode;
  actingFor?: ReactNode;
  unread?: number;
}

const places: Record<Place, string> = {
  home: '',
  procedures: '/search',
  dossiers: '/dossiers',
  inbox: '/inbox',
  wallet: '/wallet',
  profile: '/profile',
};

export function SiteTop({ path, current, account, actingFor, unread = 0 }: SiteTopProps) {
  const t = useTranslations('site');
  const language = useLocale();
  const items = Object.entries(places).map(([place, href]) => ({
    href: `/${language}${href}`,
    text: t(`nav.${place}`),
    current: place === current,
    ...(place === 'inbox' && unread > 0 && { count: { number: unread, label: t('nav.unread', { count: unread }) } }),
  }));
  return (
    <>
      <SkipLink>{t('skip')}</SkipLink>
      <SiteHeader
        brand={{ href: `/${language}`, name: t('brand.name'), rest: t('brand.rest') }}
        help={{
          phone: helpline,
          text: t('header.help'),
          counter: { href: `/${language}/help#counters`, text: t('header.findCounter') },
        }}
        languages={{
          label: t('header.languages'),
          current: language,
          currentText: t('header.currentLanguage'),
          languages: routing.locales.map((other) => ({
            language: other,
            name: languageNames[other],
            href: `/${other}${path}`,
          })),
        }}
        nav={{ label: t('header.mainMenu'), menuText: t('header.menu'), closeText: t('header.closeMenu'), items }}
        account={account}
        actingFor={actingFor}
      />
    </>
  );
}
