import { ForeignCredential } from '@gun/wallet-web';
import { PersonalTitle } from '../../../../../../personal/personal-title';

interface Params {
  params: Promise<{ locale: string; credential: string }>;
}

export default async function Page({ params }: Params) {
  const { credential } = await params;
  return (
    <>
      <PersonalTitle of="walletForeign" params={params} />
      <ForeignCredential credentialId={credential} />
    </>
  );
}
