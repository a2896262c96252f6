/** The code on paper, for somebody whose letter with the PIN is still to come. */
import { DocumentIssuer } from '@gun/documents-server';
import { PhoneCodeContent } from '@gun/documents-contract';
import { brusselsDate, type OfficerActor } from '@gun/kernel';
import { credentialType } from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';
import { Offers } from '../issuer/offers';
import { walletProblem } from '../wallet-problem';
import { CounterOffers, referenceOf } from './counter-offers';
import { DeskOpenings } from './desk-openings';
import { DeskWalletReader } from './desk-wallet.reader';
import { officeContact } from './office-contact';

@Injectable()
export class CounterSheets {
  constructor(
    private readonly openings: DeskOpenings,
    private readonly reader: DeskWalletReader,
    private readonly prepared: CounterOffers,
    private readonly offers: Offers,
    private readonly papers: DocumentIssuer,
  ) {}

  /** @throws openingNotFound, openingOver, counterOfferNotFound, counterOfferClosed. */
  async print(officer: OfficerActor, { openingId, offerId }: { openingId: string; offerId: string }) {
    const { ownerId } = await this.openings.get(officer, openingId);
    const { office } = await this.reader.officerAt(officer);
    const offer = await this.prepared.find(ownerId, offerId);
    if (offer?.office !== officer.officeId) throw walletProblem('counterOfferNotFound');
    if (offer.state !== 'open') throw walletProblem('counterOfferClosed');
    const { language, preparedAt, until, type } = offer;
    const content = PhoneCodeContent.parse({
      ...{ language, reference: referenceOf(offer), authority: office.name[language] },
      ...{ document: credentialType(type).title[language], code: this.offers.linkOf(offer.offerId) },
      ...{ preparedOn: brusselsDate(preparedAt), until: brusselsDate(until) },
      contact: officeContact(office, language),
    });
    const bytes = await this.papers.renderPhoneCode(content);
    return { bytes, mediaType: 'application/pdf' as const, fileName: `${referenceOf(offer)}-code.pdf` };
  }
}
