/**
 * Keys of people and enterprises for what is kept about them: one for each use and period, so that each can be destroyed
 * on the day on which the law no longer asks for what it protects (GDPR art. 5(1)(e) and 17).
 */
import type { KeyObject } from 'node:crypto';

export abstract class PartyKeys {
  /** The key of a party for one use, made at first need. */
  abstract keyOf(partyId: string, use: string): Promise<KeyObject>;

  /** Those keys that exist, by use: one that is missing was destroyed or never made. */
  abstract findKeys(partyId: string, uses: readonly string[]): Promise<Map<string, KeyObject>>;

  /** Destroys the keys of these uses, of one party or of all. */
  abstract destroy(uses: readonly string[], partyId?: string): Promise<void>;
}
