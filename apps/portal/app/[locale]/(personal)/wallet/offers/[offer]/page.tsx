import { ReceivedOffer } from '@gun/wallet-web';
import { PersonalTitle } from '../../../../../../personal/personal-title';

interface Params {
  params: Promise<{ locale: string; offer: string }>;
}

export default async function Page({ params }: Params) {
  const { offer } = await params;
  return (
    <>
      <PersonalTitle of="walletOffer" params={params} />
      <ReceivedOffer offerId={offer} />
    </>
  );
}
