import type { ContactKind } from '@gun/profile-contract';

/** To what kinds of address this counter can send something. Who sends stands on a higher storey and provides it. */
export abstract class ContactChannels {
  abstract offers(kind: ContactKind): boolean;
}
