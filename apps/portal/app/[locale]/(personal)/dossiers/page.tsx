import { MyDossiers } from '@gun/dossiers-web';
import { personalMetadata } from '../../../../personal/page-metadata';

export const generateMetadata = personalMetadata('dossiers');

export default function Page() {
  return <MyDossiers />;
}
