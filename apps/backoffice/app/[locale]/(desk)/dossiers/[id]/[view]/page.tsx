import { DeskDossier, dossierViews } from '@gun/dossiers-desk';
import { notFound } from 'next/navigation';
import { PageTitle } from '../../../../../../desk/page-title';

export const dynamic = 'force-dynamic';

export default async function DossierViewPage({ params }: { params: Promise<{ id: string; view: string }> }) {
  const { id, view } = await params;
  const known = dossierViews.find((name) => name === view);
  if (!known) notFound();
  return (
    <>
      <PageTitle of="dossier" />
      <DeskDossier dossierId={id} view={known} />
    </>
  );
}
