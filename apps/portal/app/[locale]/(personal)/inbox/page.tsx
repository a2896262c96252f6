import { Inbox } from '@gun/notifications-web';
import { personalMetadata } from '../../../../personal/page-metadata';

export const generateMetadata = personalMetadata('inbox');

export default function Page() {
  return <Inbox />;
}
