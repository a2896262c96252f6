import { DeskDossier } from '@gun/dossiers-desk';
import { PageTitle } from '../../../../../desk/page-title';

export const dynamic = 'force-dynamic';

export default async function DossierPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return (
    <>
      <PageTitle of="dossier" />
      <DeskDossier dossierId={id} />
    </>
  );
}
