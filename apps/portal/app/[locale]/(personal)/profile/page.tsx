import { Profile } from '@gun/profile-web';
import { personalMetadata } from '../../../../personal/page-metadata';

export const generateMetadata = personalMetadata('profile');

export default function Page() {
  return <Profile />;
}
