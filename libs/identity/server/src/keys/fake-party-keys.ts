import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { PartyKeys } from './party-keys';

/** Keys in memory. */
export class FakePartyKeys extends PartyKeys {
  private readonly keys = new Map<string, KeyObject>();

  keyOf(partyId: string, use: string): Promise<KeyObject> {
    const name = `${partyId} ${use}`;
    const key = this.keys.get(name) ?? createSecretKey(randomBytes(32));
    this.keys.set(name, key);
    return Promise.resolve(key);
  }

  findKeys(partyId: string, uses: readonly string[]): Promise<Map<string, KeyObject>> {
    const found = uses.flatMap((use) => {
      const key = this.keys.get(`${partyId} ${use}`);
      return key ? [[use, key] as const] : [];
    });
    return Promise.resolve(new Map(found));
  }

  destroy(uses: readonly string[], partyId?: string): Promise<void> {
    for (const name of this.keys.keys()) {
      const [party = '', ...use] = name.split(' ');
      if (uses.includes(use.join(' ')) && (!partyId || party === partyId)) this.keys.delete(name);
    }
    return Promise.resolve();
  }
}
