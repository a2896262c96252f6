import { StartDossier } from '@gun/dossiers-web';
import { personalMetadata } from '../../../../../personal/page-metadata';

export const generateMetadata = personalMetadata('start');

interface Params {
  params: Promise<{ locale: string; procedure: string }>;
}

export default async function Page({ params }: Params) {
  const { procedure } = await params;
  return <StartDossier procedureKey={procedure} />;
}
