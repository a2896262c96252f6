import { SubmittedDossier } from '@gun/dossiers-web';
import { personalMetadata } from '../../../../../../personal/page-metadata';

export const generateMetadata = personalMetadata('confirmation');

interface Params {
  params: Promise<{ locale: string; dossier: string }>;
}

export default async function Page({ params }: Params) {
  const { dossier } = await params;
  return <SubmittedDossier dossierId={dossier} />;
}
