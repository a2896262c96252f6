import { Accesses } from '@gun/data-broker-web';
import { PersonalTitle } from '../../../../personal/personal-title';
import type { PageParams } from '../../../../site/page-language';

export default function Page({ params }: PageParams) {
  return (
    <>
      <PersonalTitle of="accesses" params={params} />
      <Accesses />
    </>
  );
}
