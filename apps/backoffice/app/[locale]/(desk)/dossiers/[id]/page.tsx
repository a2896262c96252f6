import { DeskDossier } from '@gun/dossiers-desk';
import { titled } from '../../../../../desk/page-title';

export const dynamic = 'force-dynamic';
export const generateMetadata = titled('dossier');

export default async function DossierPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <DeskDossier dossierId={id} />;
}
