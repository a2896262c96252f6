import { CheckDossier } from '@gun/dossiers-web';
import { personalMetadata } from '../../../../../../personal/page-metadata';

export const generateMetadata = personalMetadata('check');

interface Params {
  params: Promise<{ locale: string; dossier: string }>;
}

export default async function Page({ params }: Params) {
  const { dossier } = await params;
  return <CheckDossier dossierId={dossier} />;
}
