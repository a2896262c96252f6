/**
 * What an operator does when the key of an issuer is no longer safe. In this order, so that nothing signed by a thief is
 * believed and no holder loses a document: the keys are retired and destroyed; once every process knows, everything that
 * was signed is revoked in one transaction; then each document is copied anew under the next key. Any step may be
 * repeated, and a run that was cut off goes on where it stopped.
 */
import { uuidV7 } from '@gun/kernel';
import { Clock, Database } from '@gun/nest';
import { Notifier } from '@gun/notifications-server';
import { credentialType, type CredentialKey } from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';
import { CredentialStore, type Place } from '../credentials/credential-store';
import { CopyFiller } from '../holder/copy-filler';
import { SigningKeys } from '../keys/signing-keys';
import { StatusLists } from '../status/status-lists';
import { keyReplacementNotice } from './key-replacement-notice';

/** Documents that are looked for at once. */
const page = 200;

@Injectable()
export class KeyReplacement {
  constructor(
    private readonly database: Database,
    private readonly keys: SigningKeys,
    private readonly lists: StatusLists,
    private readonly store: CredentialStore,
    private readonly copies: CopyFiller,
    private readonly notifier: Notifier,
    private readonly clock: Clock,
  ) {}

  /** Nothing signs with the keys of this kind any more, and nobody believes them. Answers how many were in force. */
  async retire(type: CredentialKey): Promise<number> {
    return (await this.keys.retire(`issuer:${type}`)) + (await this.keys.retire(`document-signer:${type}`));
  }

  /** Revokes every copy of this kind, wherever it is. Answers how many places were set in the status lists. */
  async revokeAll(type: CredentialKey): Promise<number> {
    return this.database.transaction(async (tx) => {
      const revoked = await this.lists.close(tx, type);
      await tx.query(
        `delete from wallet_copy copy using wallet_credential held
         where held.owner_id = copy.owner_id and held.id = copy.credential_id and held.type = $1`,
        [type],
      );
      return revoked;
    });
  }

  /** Copies the next documents anew and tells their holders. Answers how many; none is left when it answers 0. */
  async reissueSome(type: CredentialKey): Promise<number> {
    const waiting = await this.database.rows<Place>(
      `select owner_id as "ownerId", id as "credentialId" from wallet_credential held
       where type = $1 and state = 'valid' and valid_until >= $2::date and not exists (
         select from wallet_copy copy where copy.owner_id = held.owner_id and copy.credential_id = held.id
           and copy.place = 'platform')
       limit $3`,
      [type, this.clock.now(), page],
    );
    for (const place of waiting) await this.reissue(place, type);
    return waiting.length;
  }

  private async reissue(place: Place, type: CredentialKey): Promise<void> {
    const original = await this.store.findOriginal(place);
    if (!original) return;
    await this.database.transaction(async (tx) => {
      if (!(await this.store.lock(tx, place))) return;
      await this.copies.fill(tx, { ...original, type: credentialType(type) });
      await this.notifier.notify(tx, { ownerId: place.ownerId, eventId: uuidV7(), ...keyReplacementNotice(type) });
    });
  }
}
