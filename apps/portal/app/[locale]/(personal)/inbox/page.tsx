import { Inbox } from '@gun/notifications-web';
import { PersonalTitle } from '../../../../personal/personal-title';

export default function Page() {
  return (
    <>
      <PersonalTitle of="inbox" />
      <Inbox />
    </>
  );
}
