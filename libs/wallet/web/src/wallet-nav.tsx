'use client';
import { Subnav } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { usePathname } from 'next/navigation';

const places = { documents: 'wallet', present: 'wallet/present', shown: 'wallet/history' } as const;

/** The pages of the wallet. */
export function WalletNav() {
  const t = useTranslations('wallet.nav');
  const language = useLocale();
  const here = usePathname();
  const items = (['documents', 'present', 'shown'] as const).map((key) => {
    const href = `/${language}/${places[key]}`;
    return { href, text: t(key), current: here === href };
  });
  return <Subnav label={t('label')} items={items} />;
}
