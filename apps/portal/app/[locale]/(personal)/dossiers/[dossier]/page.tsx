import { Dossier } from '@gun/dossiers-web';
import { personalMetadata } from '../../../../../personal/page-metadata';

export const generateMetadata = personalMetadata('dossier');

interface Params {
  params: Promise<{ locale: string; dossier: string }>;
}

export default async function Page({ params }: Params) {
  const { dossier } = await params;
  return <Dossier dossierId={dossier} />;
}
