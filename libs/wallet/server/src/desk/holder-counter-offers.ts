/** What the holder sees of the work of a counter for their phone, and how they end it. */
import type { CitizenActor } from '@gun/kernel';
import { Database, once, type IdempotentCall } from '@gun/nest';
import { CatalogueReader } from '@gun/procedures-server';
import { credentialType, type CounterOfferView } from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';
import type { Place } from '../credentials/credential-store';
import { ensureForOneself } from '../holder/holder';
import { walletProblem } from '../wallet-problem';
import { CounterOffers, type CounterOffer } from './counter-offers';

@Injectable()
export class HolderCounterOffers {
  constructor(
    private readonly database: Database,
    private readonly prepared: CounterOffers,
    private readonly catalogue: CatalogueReader,
  ) {}

  /** Those of one attestation, newest first. */
  async listOf({ ownerId, credentialId }: Place): Promise<CounterOfferView[]> {
    const made = (await this.prepared.listOf(ownerId)).filter((offer) => offer.credentialId === credentialId);
    return Promise.all(made.slice(0, 20).map((offer) => this.view(offer)));
  }

  /** @throws onlyForYourself, counterOfferNotFound, counterOfferClosed. */
  async withdraw(
    actor: CitizenActor,
    { credentialId, offerId }: { credentialId: string; offerId: string },
    call: IdempotentCall,
  ): Promise<CounterOfferView> {
    const ownerId = ensureForOneself(actor);
    const get = async (tx = this.database.manager): Promise<CounterOffer> => {
      const offer = await this.prepared.find(ownerId, offerId, tx);
      if (offer?.credentialId !== credentialId) throw walletProblem('counterOfferNotFound');
      return offer;
    };
    await this.database.transaction((tx) =>
      once(tx, ownerId, call, async () => {
        if (!(await this.prepared.end(tx, await get(tx)))) throw walletProblem('counterOfferClosed');
        return {};
      }),
    );
    return this.view(await get());
  }

  private async view({ id, office, type, state, preparedAt, until }: CounterOffer): Promise<CounterOfferView> {
    const name = (await this.catalogue.findOffice(office))?.name ?? credentialType(type).title;
    return { ...{ id, office: name, state }, preparedAt: preparedAt.toISOString(), until: until.toISOString() };
  }
}
