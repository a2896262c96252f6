import { StartDossier } from '@gun/dossiers-web';
import { PersonalTitle } from '../../../../../personal/personal-title';

interface Params {
  params: Promise<{ locale: string; procedure: string }>;
}

export default async function Page({ params }: Params) {
  const { procedure } = await params;
  return (
    <>
      <PersonalTitle of="start" params={params} />
      <StartDossier procedureKey={procedure} />
    </>
  );
}
