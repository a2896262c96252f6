import { Permissions } from '@gun/own-data-web';
import { PersonalTitle } from '../../../../personal/personal-title';
import type { PageParams } from '../../../../site/page-language';

export default function Page({ params }: PageParams) {
  return (
    <>
      <PersonalTitle of="permissions" params={params} />
      <Permissions />
    </>
  );
}
