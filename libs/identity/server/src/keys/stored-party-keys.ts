/**
 * Keys of parties in the database, each wrapped by the master key.
 * Must stay true: a key is handed out only once its row is committed, or a line would outlive its key.
 */
import { Database } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import type { KeyObject } from 'node:crypto';
import { BoundedCache } from '../bounded-cache';
import { PartyKeys } from './party-keys';
import { PersonVault } from './person-vault';

/** How long another process may still use a key that was destroyed here. */
const rememberMs = 60_000;
const findKeys = {
  name: 'find-party-keys',
  text: `select use, wrapped from party_key where party_id = $1 and use = any($2)`,
};
const addKey = {
  name: 'add-party-key',
  text: `insert into party_key (party_id, use, wrapped) values ($1, $2, $3) on conflict do nothing`,
};

@Injectable()
export class StoredPartyKeys extends PartyKeys {
  private readonly known = new BoundedCache<string, KeyObject>(20_000, rememberMs);

  constructor(
    private readonly database: Database,
    private readonly vault: PersonVault,
  ) {
    super();
  }

  async keyOf(partyId: string, use: string): Promise<KeyObject> {
    const find = async () => (await this.findKeys(partyId, [use])).get(use);
    const known = await find();
    if (known) return known;
    await this.database.run(addKey, [partyId, use, this.vault.newKey(partyId, use)]);
    // Somebody else may have made it in between: the row that is there decides.
    const made = await find();
    if (!made) throw new Error(`the key of ${partyId} for ${use} was destroyed while it was made`);
    return made;
  }

  async findKeys(partyId: string, uses: readonly string[]): Promise<Map<string, KeyObject>> {
    const keys = new Map<string, KeyObject>();
    for (const use of uses) {
      const key = this.known.find(`${partyId} ${use}`);
      if (key) keys.set(use, key);
    }
    const missing = uses.filter((use) => !keys.has(use));
    if (missing.length === 0) return keys;
    const rows = await this.database.run<{ use: string; wrapped: Buffer }>(findKeys, [partyId, missing]);
    for (const { use, wrapped } of rows) {
      const key = this.vault.openKey(partyId, use, wrapped);
      this.known.keep(`${partyId} ${use}`, key);
      keys.set(use, key);
    }
    return keys;
  }

  async destroy(uses: readonly string[], partyId?: string): Promise<void> {
    await this.database.rows(`delete from party_key where use = any($1) and ($2::uuid is null or party_id = $2)`, [
      uses,
      partyId ?? null,
    ]);
    this.known.clear();
  }
}
