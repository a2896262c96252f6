/**
 * The one write of a credential request. A single statement, so that all of it happens or nothing: the attestation is
 * locked and still valid, the nonce is used up, the token is charged, each copy has a place in the status list, and it is
 * noted that a phone fetched it. Each step happens only if the one before it did. Of two requests for the same
 * attestation the second waits, and sees what the first left of nonce and token.
 *
 * The copies are signed before, so that no row is locked while a key signs; nobody gets them unless this succeeded.
 */
import { uuidV7 } from '@gun/kernel';
import { isDuplicate, type Database } from '@gun/nest';
import type { CredentialFormat } from '@gun/wallet-contract';
import type { Place } from '../credentials/credential-store';
import type { ProposedPlaces } from '../status/status-lists';

export interface Handout {
  readonly place: Place;
  readonly form: CredentialFormat['format'];
  readonly copies: number;
  /** Undefined for what is never revoked. */
  readonly status: ProposedPlaces | undefined;
  /** Hashes of what the wallet brought. */
  readonly nonce: Buffer;
  readonly token: Buffer;
  /** Copies that the token gives, together with those it gave before. */
  readonly copiesAtMost: number;
  readonly now: Date;
}

/** `placesTaken`: by another copy, or their list was closed meanwhile. A nonce is used up also where the token is spent. */
export type HandoutOutcome = 'handedOut' | 'placesTaken' | 'ended' | 'nonceUnusable' | 'tokenSpent';

const handOut = {
  name: 'hand-out-copies',
  text: `with list as (
      select where $1::uuid is null
      union all select from wallet_status_list where id = $1 and closed_at is null
    ), attestation as (
      select from wallet_credential where owner_id = $2 and id = $3 and state = 'valid'
        and (valid_until is null or valid_until >= $11::date) and exists (select from list) for update
    ), nonce as (
      delete from wallet_nonce where hash = $5 and exists (select from attestation) returning expires_at
    ), token as (
      update wallet_access_token set copies = copies + cardinality($7::uuid[])
      where hash = $6 and copies + cardinality($7::uuid[]) <= $8
        and exists (select from nonce where expires_at > $4) returning hash
    ), places as (
      insert into wallet_status_entry (list_id, place, owner_id, credential_id)
      select $1, place, $2, $3 from unnest($9::int[]) place where exists (select from token)
    ), notes as (
      insert into wallet_copy (owner_id, id, credential_id, place, form, issued_at)
      select $2, id, $3, 'phone', $10, $4 from unnest($7::uuid[]) id where exists (select from token)
    )
    select case
      when not exists (select from list) then 'placesTaken'
      when not exists (select from attestation) then 'ended'
      when not exists (select from nonce where expires_at > $4) then 'nonceUnusable'
      when not exists (select from token) then 'tokenSpent'
      else 'handedOut' end as outcome`,
};

export async function handOutCopies(database: Database, handout: Handout): Promise<HandoutOutcome> {
  const { place, form, copies, status, nonce, token, copiesAtMost, now } = handout;
  const ids = Array.from({ length: copies }, () => uuidV7());
  const places = status?.places.map(({ idx }) => idx) ?? [];
  const values = [
    ...[status?.listId ?? null, place.ownerId, place.credentialId, now],
    ...[nonce, token, ids, copiesAtMost, places, form, now],
  ];
  try {
    const [row] = await database.commit<{ outcome: HandoutOutcome }>(handOut, values);
    if (!row) throw new Error('the statement answers one row');
    return row.outcome;
  } catch (error) {
    if (isDuplicate(error)) return 'placesTaken';
    throw error;
  }
}
