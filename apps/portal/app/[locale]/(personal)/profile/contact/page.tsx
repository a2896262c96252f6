import { Contact } from '@gun/notifications-web';
import { PersonalTitle } from '../../../../../personal/personal-title';
import type { PageParams } from '../../../../../site/page-language';

export default function Page({ params }: PageParams) {
  return (
    <>
      <PersonalTitle of="contact" params={params} />
      <Contact />
    </>
  );
}
