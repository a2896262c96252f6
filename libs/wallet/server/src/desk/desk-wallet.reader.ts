/** What an officer sees of an opening: the kinds that are their office's business, and what was prepared for phones. */
import type { OfficerActor } from '@gun/kernel';
import {
  credentialType,
  credentialKeys,
  mayOfficeHandOver,
  mayOfficeRevoke,
  type CredentialKey,
  type DeskCredential,
  type DeskOffer,
  type DeskWallet,
  type OfficeDuties,
} from '@gun/wallet-contract';
import { Inject, Injectable } from '@nestjs/common';
import { CredentialStore, type CredentialRow } from '../credentials/credential-store';
import { AskSource } from '../holder/ask-source';
import { Offers } from '../issuer/offers';
import { sourceOf } from '../sources/credential-source';
import { walletConfigToken, type WalletConfig } from '../wallet-config';
import { WalletReports } from '../credentials/wallet-reports';
import { walletProblem } from '../wallet-problem';
import { CounterOfficers, type CounterOfficer } from './counter-officer';
import { CounterOffers, referenceOf, type CounterOffer } from './counter-offers';
import { DeskOpenings, type DeskOpening } from './desk-openings';

@Injectable()
export class DeskWalletReader {
  constructor(
    private readonly openings: DeskOpenings,
    private readonly officers: CounterOfficers,
    private readonly store: CredentialStore,
    private readonly reports: WalletReports,
    private readonly sources: AskSource,
    private readonly prepared: CounterOffers,
    private readonly offers: Offers,
    @Inject(walletConfigToken) private readonly config: WalletConfig,
  ) {}

  /** @throws openingNotFound, openingOver. */
  async read(officer: OfficerActor, openingId: string): Promise<DeskWallet> {
    const opening = await this.openings.get(officer, openingId);
    return this.view(opening, await this.officerAt(officer));
  }

  async view({ id, ownerId, name, until }: DeskOpening, { duties, officer }: CounterOfficer): Promise<DeskWallet> {
    const rows = (await this.store.list(ownerId)).filter(({ type }) => isTheirs(duties, type));
    const offers = (await this.prepared.listOf(ownerId)).filter(({ office }) => office === officer.officeId);
    return {
      ...{ id, holder: name, until: until.toISOString(), offerDays: this.config.counterOfferDays },
      credentials: await Promise.all(rows.map((row) => this.credential(row, duties))),
      choices: this.choices(duties, rows),
      offers: offers.map((offer) => this.offer(officer, offer)),
    };
  }

  /** The link goes to whoever prepared it, who never prints the letter: no officer has both the link and the PIN. */
  offer({ officerId }: Pick<OfficerActor, 'officerId'>, offer: CounterOffer): DeskOffer {
    const { id, type, state, preparedAt, until, printed, offerId } = offer;
    return {
      ...{ id, type, title: credentialType(type).title, state, printed, letter: referenceOf(offer) },
      ...{ preparedAt: preparedAt.toISOString(), until: until.toISOString() },
      ...(state === 'open' && offer.officerId === officerId && { uri: this.offers.linkOf(offerId) }),
    };
  }

  /** @throws openingNotFound for an office that nobody knows any more. */
  async officerAt(officer: OfficerActor): Promise<CounterOfficer> {
    const found = await this.officers.find(officer);
    if (!found) throw walletProblem('openingNotFound');
    return found;
  }

  /** HAIP has no grant with a PIN: there is nothing to hand over at a counter. */
  mayHandOver(duties: OfficeDuties, type: CredentialKey): boolean {
    return this.config.profile === 'national' && mayOfficeHandOver(duties, type);
  }

  private choices(duties: OfficeDuties, rows: readonly CredentialRow[]): DeskWallet['choices'] {
    return credentialKeys.flatMap((type) => {
      const held = rows.some((row) => row.type === type && row.state === 'valid');
      const source = sourceOf(type);
      const canBeHad = held || (source !== undefined && this.sources.isOpen(source));
      if (!canBeHad || !this.mayHandOver(duties, type)) return [];
      const { title, description } = credentialType(type);
      return [{ type, title, description, held }];
    });
  }

  private async credential(row: CredentialRow, duties: OfficeDuties): Promise<DeskCredential> {
    const { id, type, state, issuedOn, validUntil } = row;
    const isOurs = mayOfficeRevoke(duties, type);
    const [report] = await this.reports.listOf({ ownerId: row.ownerId, credentialId: id });
    const label = isOurs ? (await this.store.open(row))?.label : undefined;
    return {
      ...{ id, type, title: credentialType(type).title, state },
      ...(label && { label }),
      ...(issuedOn && { issuedOn }),
      ...(validUntil && { validUntil }),
      ...(report && { walletReport: report }),
      mayRevoke: isOurs && state === 'valid' && credentialType(type).revocable,
    };
  }
}

/** What else a person has is none of the business of the office. */
const isTheirs = (duties: OfficeDuties, type: CredentialKey): boolean =>
  mayOfficeHandOver(duties, type) || mayOfficeRevoke(duties, type);
