import type { CitizenActor } from '@gun/kernel';
import { offerFailureSentences, type ReceivedOffer, type ReceivedOffers } from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';
import { walletProblem } from '../../wallet-problem';
import { ensureForOneself, findHolder } from '../holder';
import type { OfferContent } from './offer-content';
import { OfferStore, type OfferPlace, type OfferRow } from './offer-store';

const shownAtMost = 200;

@Injectable()
export class ReceivedOffersReader {
  constructor(private readonly offers: OfferStore) {}

  /** Newest first. An enterprise was never offered anything. @throws onlyForYourself */
  async listMine(actor: CitizenActor): Promise<ReceivedOffers> {
    const ownerId = findHolder(actor);
    if (!ownerId) return { items: [] };
    const rows = await this.offers.list(ownerId, shownAtMost);
    const contents = await this.offers.openAll(ownerId, rows);
    return { items: rows.map((row, at) => viewOf(row, contents[at]!)) }; // one for each
  }

  /** @throws onlyForYourself; offerNotFound, the same for another's and for none at all. */
  readMine(actor: CitizenActor, offerId: string): Promise<ReceivedOffer> {
    return this.read({ ownerId: ensureForOneself(actor), offerId });
  }

  /** @throws offerNotFound */
  async read(place: OfferPlace): Promise<ReceivedOffer> {
    const row = await this.offers.find(place);
    if (!row) throw walletProblem('offerNotFound');
    return viewOf(row, await this.offers.open(row));
  }
}

function viewOf(row: OfferRow, { issuer, documents, grant, failure, credentialIds }: OfferContent): ReceivedOffer {
  return {
    ...{ id: row.id, state: row.state, issuer, credentialIds },
    documents: documents.map(({ title, format, type, labels }) => ({
      ...{ title, format, type, claims: labels.map(({ label }) => label) },
    })),
    ...(grant.kind === 'signIn' && { signIn: true }),
    ...(grant.kind === 'preAuthorized' && grant.pin && { pin: grant.pin }),
    ...(failure && { failure, explanation: offerFailureSentences[failure] }),
    ...{ receivedAt: row.receivedAt.toISOString(), expiresAt: row.expiresAt.toISOString() },
    ...(row.closedAt && { closedAt: row.closedAt.toISOString() }),
    ...(row.accessId && { accessId: row.accessId }),
  };
}
