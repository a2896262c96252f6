import { MyDossiers } from '@gun/dossiers-web';
import { PersonalTitle } from '../../../../personal/personal-title';

export default function Page() {
  return (
    <>
      <PersonalTitle of="dossiers" />
      <MyDossiers />
    </>
  );
}
