/** What a holder does with their wallet. */
import { uuidV7, type CitizenActor } from '@gun/kernel';
import { Clock, Database, once, publish, type IdempotentCall, type Tx } from '@gun/nest';
import {
  credentialEnded,
  credentialIssued,
  credentialType,
  type AddCredential,
  type CredentialKey,
  type CredentialOffer,
  type CredentialView,
} from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';
import { CredentialEndings } from '../credentials/credential-endings';
import { CredentialStore, type CredentialRow, type Place } from '../credentials/credential-store';
import { Offers } from '../issuer/offers';
import { AskSource, type SourceSays } from './ask-source';
import { CopyFiller } from './copy-filler';
import { sourceOf, type CredentialSource } from '../sources/credential-source';
import { walletProblem } from '../wallet-problem';
import { ensureForOneself, ensureHolder } from './holder';
import { WalletReader } from './wallet.reader';

const isOpen = ({ state }: CredentialRow): boolean => state === 'valid' || state === 'awaited';

@Injectable()
export class WalletService {
  constructor(
    private readonly database: Database,
    private readonly store: CredentialStore,
    private readonly sources: AskSource,
    private readonly copies: CopyFiller,
    private readonly endings: CredentialEndings,
    private readonly offers: Offers,
    private readonly reader: WalletReader,
    private readonly clock: Clock,
  ) {}

  /**
   * Asks the source, outside any transaction, then keeps what it said. Of two that are added at once one is kept.
   * @throws onlyForYourself, notForEnterprises, typeNotOffered, alreadyHeld, nothingAtSource, sourceSilent.
   */
  async add(actor: CitizenActor, { type }: AddCredential, call: IdempotentCall): Promise<CredentialView> {
    const ownerId = ensureHolder(actor);
    const source = sourceOf(type);
    if (!source || !this.sources.isOpen(source)) throw walletProblem('typeNotOffered');
    const held = await this.store.findHeld(ownerId, type);
    const place = { ownerId, credentialId: held?.id ?? uuidV7() };
    const says = held?.state === 'valid' ? undefined : await this.sources.ask(actor, source, place);
    const kept = await this.database.transaction((tx) =>
      once(tx, ownerId, call, async () => this.keep(tx, place, source, says)),
    );
    return this.reader.viewOf({ ownerId, credentialId: kept.credentialId });
  }

  /** Ends it and every copy of it, here and on phones. @throws onlyForYourself, credentialNotFound, credentialNotValid. */
  async withdraw(actor: CitizenActor, credentialId: string, call: IdempotentCall): Promise<CredentialView> {
    const place = { ownerId: ensureForOneself(actor), credentialId };
    await this.database.transaction((tx) =>
      once(tx, place.ownerId, call, async () => {
        const row = await this.getOpen(tx, place);
        if (!(await this.endings.end(tx, place, 'withdrawn'))) throw walletProblem('credentialNotValid');
        await publish(tx, credentialEnded({ ...this.newsOf(place, row.type), by: 'holder' }));
        return {};
      }),
    );
    return this.reader.viewOf(place);
  }

  /** Opens a way into a phone. @throws onlyForYourself, credentialNotFound, credentialNotValid. */
  async offer(actor: CitizenActor, credentialId: string, call: IdempotentCall): Promise<CredentialOffer> {
    const place = { ownerId: ensureForOneself(actor), credentialId };
    return this.database.transaction(async (tx) => {
      const { offerId } = await once(tx, place.ownerId, call, async () => {
        const row = await this.getOpen(tx, place);
        if (row.state !== 'valid') throw walletProblem('credentialNotValid');
        return { offerId: await this.offers.open(tx, place, call.key) };
      });
      return this.offers.show(tx, offerId);
    });
  }

  private async keep(tx: Tx, place: Place, source: CredentialSource, says: SourceSays | undefined): Promise<Place> {
    if (!says) throw walletProblem('alreadyHeld');
    if (says.state === 'absent') throw walletProblem('nothingAtSource');
    if (says.state === 'silent') throw walletProblem('sourceSilent');
    const other = await this.store.findHeld(place.ownerId, source.type, tx);
    if (other && other.id !== place.credentialId) return { ...place, credentialId: other.id };
    if (says.state === 'awaited') await this.store.keepAwaited(tx, place, source.type, says.expectedAt);
    else if (await this.store.keepValid(tx, place, credentialType(source.type), says.content)) {
      await this.copies.fill(tx, { ...place, type: credentialType(source.type), claims: says.content.claims });
      await publish(tx, credentialIssued(this.newsOf(place, source.type)));
    }
    return place;
  }

  /** @throws credentialNotFound, the same for another's and for none at all; credentialNotValid for one that has ended. */
  private async getOpen(tx: Tx, place: Place): Promise<CredentialRow> {
    const row = await this.store.find(place, tx);
    if (!row) throw walletProblem('credentialNotFound');
    if (!isOpen(row)) throw walletProblem('credentialNotValid');
    return row;
  }

  private newsOf({ ownerId, credentialId }: Place, type: CredentialKey) {
    return { ownerId, credentialId, type, at: this.clock.now().toISOString() };
  }
}
