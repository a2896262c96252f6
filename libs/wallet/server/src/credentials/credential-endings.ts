/** The one way in which an attestation ends: its row, its places in the status lists, and the copies held here. */
import type { Tx } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { StatusLists } from '../status/status-lists';
import { CopyStore } from './copy-store';
import { CredentialStore, type EndedAs, type Place } from './credential-store';

@Injectable()
export class CredentialEndings {
  constructor(
    private readonly store: CredentialStore,
    private readonly copies: CopyStore,
    private readonly lists: StatusLists,
  ) {}

  /**
   * False when it had ended before. The row comes first: whoever is copying the attestation holds its lock, so that the
   * places drawn for those copies are there to be ended.
   */
  async end(tx: Tx, place: Place, as: EndedAs): Promise<boolean> {
    const ended = await this.store.end(tx, place, as);
    await this.lists.end(tx, place);
    await this.copies.drop(tx, place);
    return ended;
  }
}
