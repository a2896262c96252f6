import { ReceivedRequest } from '@gun/wallet-web';
import { PersonalTitle } from '../../../../../../personal/personal-title';

interface Params {
  params: Promise<{ locale: string; request: string }>;
}

export default async function Page({ params }: Params) {
  const { request } = await params;
  return (
    <>
      <PersonalTitle of="walletAsked" params={params} />
      <ReceivedRequest requestId={request} />
    </>
  );
}
