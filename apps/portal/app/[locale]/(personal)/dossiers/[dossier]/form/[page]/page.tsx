import { DossierFormPage } from '@gun/dossiers-web';
import { PersonalTitle } from '../../../../../../../personal/personal-title';

interface Params {
  params: Promise<{ locale: string; dossier: string; page: string }>;
}

export default async function Page({ params }: Params) {
  const { dossier, page } = await params;
  return (
    <>
      <PersonalTitle of="form" params={params} />
      <DossierFormPage dossierId={dossier} pageId={page} />
    </>
  );
}
