/** Copies that the platform holds for a holder, each with a key of its own; made anew before the last is shown. */
import { Database, type Tx } from '@gun/nest';
import type { CredentialFormat, CredentialType } from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';
import { CopyStore } from '../credentials/copy-store';
import { CredentialStore, type Original, type Place } from '../credentials/credential-store';
import { CredentialWriter } from '../issuer/credential-writer';
import { KeyService } from '../keys/key-service';

/** At this number of copies that nobody was shown, a new batch is made. */
const lowest = ({ batch }: CredentialType): number => Math.floor(batch / 3);

@Injectable()
export class CopyFiller {
  constructor(
    private readonly database: Database,
    private readonly store: CredentialStore,
    private readonly copies: CopyStore,
    private readonly writer: CredentialWriter,
    private readonly keys: KeyService,
  ) {}

  /** A batch of each form in the place of what was there. */
  async fill(tx: Tx, original: Original): Promise<void> {
    await this.copies.drop(tx, original);
    for (const form of original.type.formats) await this.add(tx, original, form);
  }

  /** A batch more of a form of which few are left; of two who ask at once, one makes it. */
  async refill(place: Place): Promise<void> {
    const original = await this.store.findOriginal(place);
    if (!original) return;
    for (const form of original.type.formats) {
      if (!(await this.isLow(original, form))) continue;
      await this.database.transaction(async (tx) => {
        if ((await this.store.lock(tx, place)) && (await this.isLow(original, form, tx)))
          await this.add(tx, original, form);
      });
    }
  }

  private async isLow(original: Original, { format: form }: CredentialFormat, tx?: Tx): Promise<boolean> {
    return (await this.copies.countFree({ ...original, form }, original.type, tx)) <= lowest(original.type);
  }

  private async add(tx: Tx, original: Original, form: CredentialFormat): Promise<void> {
    const keys = await Promise.all(Array.from({ length: original.type.batch }, () => this.keys.create('holder')));
    const holders = keys.map(({ publicJwk }) => publicJwk);
    const written = await this.writer.write(tx, original, form, holders);
    const copies = written.map((credential, at) => ({ keyRef: keys[at]!.ref, credential })); // one for each key
    await this.copies.keep(tx, original, form.format, copies);
  }
}
