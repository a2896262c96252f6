import { languageFrom } from '@gun/kernel';
import { setRequestLocale } from 'next-intl/server';
import { PageTitle } from '../../../../desk/page-title';
import { WalletDesk } from '../../../../desk/wallet-screens';

export default async function WalletPage({ params }: { params: Promise<{ locale: string }> }) {
  setRequestLocale(languageFrom((await params).locale));
  return (
    <>
      <PageTitle of="wallet" />
      <WalletDesk />
    </>
  );
}
