import type { ProfileView } from '@gun/profile-contract';
import { OtherSources } from './other-sources';
import { OwnChoices } from './own-choices';

/** Fetched after the register that everybody comes for. */
export default function BelowRegister({ profile }: { profile: ProfileView | undefined }) {
  return (
    <>
      {profile && <OtherSources sources={profile.sources.slice(1)} />}
      <OwnChoices profile={profile} />
    </>
  );
}
