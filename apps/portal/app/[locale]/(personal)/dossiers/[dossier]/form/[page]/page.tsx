import { DossierFormPage } from '@gun/dossiers-web';
import { personalMetadata } from '../../../../../../../personal/page-metadata';

export const generateMetadata = personalMetadata('form');

interface Params {
  params: Promise<{ locale: string; dossier: string; page: string }>;
}

export default async function Page({ params }: Params) {
  const { dossier, page } = await params;
  return <DossierFormPage dossierId={dossier} pageId={page} />;
}
