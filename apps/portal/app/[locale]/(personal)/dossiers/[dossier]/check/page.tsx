import { CheckDossier } from '@gun/dossiers-web';
import { PersonalTitle } from '../../../../../../personal/personal-title';

interface Params {
  params: Promise<{ locale: string; dossier: string }>;
}

export default async function Page({ params }: Params) {
  const { dossier } = await params;
  return (
    <>
      <PersonalTitle of="check" params={params} />
      <CheckDossier dossierId={dossier} />
    </>
  );
}
