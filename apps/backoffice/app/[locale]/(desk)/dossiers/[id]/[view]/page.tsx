import { DeskDossier, dossierViews } from '@gun/dossiers-desk';
import { notFound } from 'next/navigation';
import { titled } from '../../../../../../desk/page-title';

export const dynamic = 'force-dynamic';
export const generateMetadata = titled('dossier');

export default async function DossierViewPage({ params }: { params: Promise<{ id: string; view: string }> }) {
  const { id, view } = await params;
  const known = dossierViews.find((name) => name === view);
  if (!known) notFound();
  return <DeskDossier dossierId={id} view={known} />;
}
