import { ShownCredential } from '@gun/wallet-web';
import { PersonalTitle } from '../../../../../../../personal/personal-title';

interface Params {
  params: Promise<{ locale: string; credential: string; proof: string }>;
}

export default async function Page({ params }: Params) {
  const { credential, proof } = await params;
  return (
    <>
      <PersonalTitle of="walletShown" params={params} />
      <ShownCredential credentialId={credential} proof={proof} />
    </>
  );
}
