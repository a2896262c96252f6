/**
 * Which copies hold no longer, for anybody who asks (Token Status List). One list for each type and month; places are
 * drawn at random, so that neighbours tell nothing, and some bits are set that were never given out, so that nobody
 * counts what was revoked. A bit that is set stays set, with its moment (ARF 3.0, VCR_11).
 */
import { uuidV7 } from '@gun/kernel';
import { Clock, Database, type Tx } from '@gun/nest';
import { fillProtocolPath } from '@gun/kernel';
import { credentialKeys, credentialType, readStatusList, type CredentialKey } from '@gun/wallet-contract';
import { Inject, Injectable } from '@nestjs/common';
import { randomInt } from 'node:crypto';
import { SigningKeys } from '../keys/signing-keys';
import { createJws } from '../sd-jwt/jws';
import { walletConfigToken, type WalletConfig } from '../wallet-config';
import { isSet, packBits, places, setBit } from './status-bits';

const decoys = 1_500;
/** Seconds for which a list may be kept by whoever fetched it: what a revocation takes to be seen everywhere. */
export const statusTtl = 900;
const tokenLifeSeconds = 86_400;
/** A list that was just signed is handed out again for this long. */
const freshMs = 30_000;
const draws = 12;
const dayMs = 86_400_000;
/** Days during which a list gives out places, and one month more. */
const listDays = 62;
/** What an ended place stands for once its attestation was erased. */
const nobody = '00000000-0000-0000-0000-000000000000';

export interface StatusPlace {
  readonly uri: string;
  readonly idx: number;
}

/** What a place in a list stands for. */
export interface Listed {
  readonly type: CredentialKey;
  readonly ownerId: string;
  readonly credentialId: string;
}

/** Places that nobody had when they were looked up, all in one list. */
export interface ProposedPlaces {
  readonly listId: string;
  readonly places: readonly StatusPlace[];
}

interface ListRow {
  readonly id: string;
  /** Nobody gets a place in it any more. */
  readonly closed: boolean;
}

interface LookedUp extends ListRow {
  readonly taken: readonly number[];
}

const findList = {
  name: 'find-status-list',
  text: `select id, closed_at is not null as closed from wallet_status_list
         where type = $1 and month = $2 and serial = $3`,
};
const drawPlaces = {
  name: 'draw-status-places',
  text: `insert into wallet_status_entry (list_id, place, owner_id, credential_id)
         select $1::uuid, place, $2::uuid, $3::uuid from unnest($4::int[]) place on conflict do nothing returning place`,
};
const findTaken = {
  name: 'find-taken-places',
  text: `select list.id, list.closed_at is not null as closed,
           array(select place from wallet_status_entry where list_id = list.id and place = any($4::int[])) as taken
         from wallet_status_list list where type = $1 and month = $2 and serial = $3`,
};
/**
 * Places that are looked up when so many are wanted: enough in a list that is three quarters full. Never fewer than ten,
 * the length that PostgreSQL assumes of an array, so that it plans the question once and not each time.
 */
const lookedUpFor = (count: number): number => 6 + 4 * count;
/** Lists whose decoys are kept at hand: they never change, and are 16 kB. */
const keptAtMost = 100;

@Injectable()
export class StatusLists {
  private readonly knownDecoys = new Map<string, Buffer>();
  private readonly signed = new Map<string, { readonly token: string; readonly at: number }>();

  constructor(
    private readonly database: Database,
    private readonly keys: SigningKeys,
    private readonly clock: Clock,
    @Inject(walletConfigToken) private readonly config: WalletConfig,
  ) {}

  /** Draws this many places that nobody has, in the transaction that issues what they stand for. */
  async draw(tx: Tx, listed: Listed, count: number): Promise<StatusPlace[]> {
    for (let serial = 0; ; serial += 1) {
      const list = await this.listOf(tx, listed.type, serial);
      if (list.closed) continue;
      const drawn = await this.drawFrom(tx, list, listed, count);
      if (drawn.length === count) return drawn.map((idx) => ({ uri: this.uriOf(list.id), idx }));
    }
  }

  /**
   * Draws places that nobody has now, and takes none: for copies that are signed before they are written. Whoever writes
   * first has a place; the other proposes again.
   */
  async propose(type: CredentialKey, count: number): Promise<ProposedPlaces> {
    for (let serial = 0; ; serial += 1)
      for (let draw = 0; draw < draws; draw += 1) {
        const drawn = distinctPlaces(lookedUpFor(count));
        const { id: listId, closed, taken } = await this.lookUp(type, serial, drawn);
        if (closed) break;
        const hidden = await this.decoysOf(this.database.manager, listId);
        const free = drawn.filter((place) => !taken.includes(place) && !isSet(hidden, place)).slice(0, count);
        if (free.length === count) return { listId, places: free.map((idx) => ({ uri: this.uriOf(listId), idx })) };
      }
  }

  /** Ends every copy of an attestation, for good. */
  async end(tx: Tx, { ownerId, credentialId }: Omit<Listed, 'type'>): Promise<void> {
    await tx.query(
      `update wallet_status_entry set ended_at = $3
       where owner_id = $1 and credential_id = $2 and ended_at is null`,
      [ownerId, credentialId, this.clock.now()],
    );
    this.signed.clear();
  }

  /**
   * Ends every copy of a kind, and closes its lists: whatever is issued afterwards has its place in a new one, so that
   * this may be repeated. Answers how many places were set.
   */
  async close(tx: Tx, type: CredentialKey): Promise<number> {
    const now = this.clock.now();
    await tx.query(`update wallet_status_list set closed_at = $2 where type = $1 and closed_at is null`, [type, now]);
    const [, ended] = await tx.query<[unknown[], number]>(
      `update wallet_status_entry set ended_at = $2 where ended_at is null
         and list_id in (select id from wallet_status_list where type = $1 and closed_at is not null)`,
      [type, now],
    );
    this.signed.clear();
    return ended;
  }

  /** Lets nothing lead from the ended places of an attestation to whose it was: their bits stay as they are. */
  async unlink(tx: Tx, { ownerId, credentialId }: Omit<Listed, 'type'>): Promise<void> {
    await tx.query(
      `update wallet_status_entry set owner_id = $3, credential_id = $3 where owner_id = $1 and credential_id = $2`,
      [ownerId, credentialId, nobody],
    );
  }

  /** Forgets lists of which every copy is past its last day. */
  async forget(): Promise<void> {
    for (const key of credentialKeys) {
      const days = credentialType(key).lifeDays + listDays;
      const before = new Date(this.clock.now().getTime() - days * dayMs);
      await this.database.rows(
        `with passed as (delete from wallet_status_list where type = $1 and created_at < $2 returning id)
         delete from wallet_status_entry where list_id in (select id from passed)`,
        [key, before],
      );
    }
  }

  /** The signed list, or undefined when there is none of this id. */
  async token(listId: string): Promise<string | undefined> {
    const now = this.clock.now().getTime();
    const known = this.signed.get(listId);
    if (known && now - known.at < freshMs && now >= known.at) return known.token;
    const bits = await this.bitsOf(listId);
    if (!bits) return undefined;
    const token = await this.sign(listId, bits, Math.floor(now / 1000));
    this.signed.set(listId, { token, at: now });
    return token;
  }

  /** Whether this place of one of our lists is set now, read past every cache; undefined for a place of others. */
  async isEnded({ uri, idx }: StatusPlace): Promise<boolean | undefined> {
    const listId = uri.slice(this.uriOf('').length);
    if (uri !== this.uriOf(listId) || !/^[0-9a-f-]{36}$/.test(listId)) return undefined;
    const bits = await this.bitsOf(listId);
    return bits && idx < places ? isSet(bits, idx) : undefined;
  }

  /** Whose attestation has this place of one of our lists; undefined for a decoy, a free place, and a list of others. */
  async find({ uri, idx }: StatusPlace): Promise<Listed | undefined> {
    const listId = uri.slice(this.uriOf('').length);
    if (uri !== this.uriOf(listId) || !/^[0-9a-f-]{36}$/.test(listId) || idx >= places) return undefined;
    const [entry] = await this.database.rows<Listed>(
      `select owner_id as "ownerId", credential_id as "credentialId", type from wallet_status_entry join wallet_status_list on id = list_id
       where list_id = $1 and place = $2 and ended_at is null`,
      [listId, idx],
    );
    return entry;
  }

  /** Where each list is, the oldest first. */
  async addresses(): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(`select id from wallet_status_list order by created_at, id`);
    return rows.map(({ id }) => this.uriOf(id));
  }

  private uriOf(listId: string): string {
    return `${this.config.publicUrl}${fillProtocolPath(readStatusList, { listId })}`;
  }

  private async sign(listId: string, bits: Uint8Array, iat: number): Promise<string> {
    const key = await this.keys.get('status-list');
    const list = { bits: 1, lst: packBits(bits) };
    const payload = { sub: this.uriOf(listId), iat, exp: iat + tokenLifeSeconds, ttl: statusTtl, status_list: list };
    return createJws({ typ: 'statuslist+jwt', x5c: key.chain }, payload, key.sign);
  }

  private async bitsOf(listId: string): Promise<Uint8Array | undefined> {
    const hidden = await this.findDecoys(this.database.manager, listId);
    if (!hidden) return undefined;
    const ended = await this.database.rows<{ place: number }>(
      `select place from wallet_status_entry where list_id = $1 and ended_at is not null`,
      [listId],
    );
    const bits = Uint8Array.from(hidden);
    for (const { place } of ended) setBit(bits, place);
    return bits;
  }

  private async findDecoys(tx: Tx, listId: string): Promise<Buffer | undefined> {
    const [list] = await tx.query<{ decoys: Buffer }[]>(`select decoys from wallet_status_list where id = $1`, [
      listId,
    ]);
    return list?.decoys;
  }

  private async decoysOf(tx: Tx, listId: string): Promise<Buffer> {
    const found = this.knownDecoys.get(listId) ?? (await this.findDecoys(tx, listId));
    if (!found) throw new Error('a status list without decoys');
    if (this.knownDecoys.size >= keptAtMost) this.knownDecoys.clear();
    this.knownDecoys.set(listId, found);
    return found;
  }

  /** The list of this month, and which of these places somebody has. */
  private async lookUp(type: CredentialKey, serial: number, drawn: readonly number[]): Promise<LookedUp> {
    const find = () =>
      this.database.run<LookedUp>(findTaken, [type, monthOf(this.clock.now()), serial, drawn]).then(([list]) => list);
    const list = (await find()) ?? (await this.listOf(this.database.manager, type, serial).then(find));
    if (!list) throw new Error('the status list was not made');
    return list;
  }

  /** The list of this month, made by whoever comes first. */
  private async listOf(tx: Tx, type: CredentialKey, serial: number): Promise<ListRow> {
    const now = this.clock.now();
    const month = monthOf(now);
    const find = () => this.database.run<ListRow>(findList, [type, month, serial], tx);
    const [known] = await find();
    if (known) return known;
    await tx.query(
      `insert into wallet_status_list (id, type, month, serial, decoys, created_at)
       values ($1, $2, $3, $4, $5, $6) on conflict (type, month, serial) do nothing`,
      [uuidV7(), type, month, serial, withDecoys(), now],
    );
    const [made] = await find();
    if (!made) throw new Error('the status list was not made');
    return made;
  }

  /** As many as were free in a few draws: fewer than wanted means that the list is nearly full. */
  private async drawFrom(tx: Tx, list: ListRow, { ownerId, credentialId }: Listed, count: number): Promise<number[]> {
    const taken: number[] = [];
    const hidden = await this.decoysOf(tx, list.id);
    for (let draw = 0; draw < draws && taken.length < count; draw += 1) {
      const wanted = Array.from({ length: count - taken.length }, () => randomInt(places)).filter(
        (place) => !isSet(hidden, place),
      );
      const rows = await this.database.run<{ place: number }>(drawPlaces, [list.id, ownerId, credentialId, wanted], tx);
      taken.push(...rows.map(({ place }) => place));
    }
    return taken;
  }
}

const monthOf = (now: Date): string => now.toISOString().slice(0, 7);

function distinctPlaces(count: number): number[] {
  const drawn = new Set<number>();
  while (drawn.size < count) drawn.add(randomInt(places));
  return [...drawn];
}

function withDecoys(): Buffer {
  const bits = Buffer.alloc(places / 8);
  for (let drawn = 0; drawn < decoys; drawn += 1) setBit(bits, randomInt(places));
  return bits;
}
