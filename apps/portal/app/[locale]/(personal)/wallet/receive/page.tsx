import { OpenOffer } from '@gun/wallet-web';
import { PersonalTitle } from '../../../../../personal/personal-title';
import type { PageParams } from '../../../../../site/page-language';

export default function Page({ params }: PageParams) {
  return (
    <>
      <PersonalTitle of="walletReceive" params={params} />
      <OpenOffer />
    </>
  );
}
