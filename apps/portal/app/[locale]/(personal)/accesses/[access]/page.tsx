import { Access } from '@gun/data-broker-web';
import { PersonalTitle } from '../../../../../personal/personal-title';

interface Params {
  params: Promise<{ locale: string; access: string }>;
}

export default async function Page({ params }: Params) {
  const { access } = await params;
  return (
    <>
      <PersonalTitle of="access" params={params} />
      <Access accessId={access} />
    </>
  );
}
