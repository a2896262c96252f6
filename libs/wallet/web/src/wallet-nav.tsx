'use client';
import { Subnav } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { usePathname } from 'next/navigation';

const places = [
  ['documents', 'wallet'],
  ['receive', 'wallet/receive'],
  ['present', 'wallet/present'],
  ['shown', 'wallet/history'],
  ['training', 'training-credits'],
] as const;

/** The pages of the wallet. */
export function WalletNav() {
  const t = useTranslations('wallet.nav');
  const language = useLocale();
  const here = usePathname();
  const items = places.map(([key, place]) => {
    const href = `/${language}/${place}`;
    return { href, text: t(key), current: here === href };
  });
  return <Subnav label={t('label')} items={items} />;
}
