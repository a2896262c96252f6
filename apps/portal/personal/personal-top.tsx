'use client';
import { useSession } from '@gun/api-client';
import { AccountLinks, ActingForBand } from '@gun/identity-web';
import { useUnread } from '@gun/notifications-web';
import { usePathname } from 'next/navigation';
import { SiteTop, type Place } from '../site/site-top';

/** The header with the name, the unread messages and the party one acts for. */
export function PersonalTop({ waiting = false }: { waiting?: boolean }) {
  const path = usePathname().slice('/fr'.length);
  const top = { path, current: placeOf(path.split('/')[1]) };
  if (waiting) return <SiteTop {...top} account={null} />;
  return <KnownTop {...top} />;
}

function KnownTop(top: { path: string; current: Place }) {
  const { current } = useSession();
  const signedIn = current.phase === 'signedIn';
  const unread = useUnread(signedIn);
  return (
    <SiteTop {...top} unread={unread} account={<AccountLinks />} actingFor={signedIn ? <ActingForBand /> : undefined} />
  );
}

/** Pages about the person and their rights. */
const ofProfile = ['mandates', 'accesses', 'own-data', 'permissions'];

function placeOf(place?: string): Place {
  if (place === 'inbox' || place === 'wallet' || place === 'profile') return place;
  if (place === 'training-credits') return 'wallet';
  if (place && ofProfile.includes(place)) return 'profile';
  return place === 'start' ? 'procedures' : 'dossiers';
}
