import { channelOfParty, type Notifier } from '@gun/notifications-server';
import type { Tx } from '@gun/nest';

/** Tells open pages of the person that their account changed. */
export const announceChange = (tx: Tx, notifier: Notifier, ownerId: string): Promise<void> =>
  notifier.announce(tx, [{ channel: channelOfParty(ownerId), name: 'trainingAccountChanged' }]);
