import { Profile } from '@gun/profile-web';
import { PersonalTitle } from '../../../../personal/personal-title';

export default function Page() {
  return (
    <>
      <PersonalTitle of="profile" />
      <Profile />
    </>
  );
}
