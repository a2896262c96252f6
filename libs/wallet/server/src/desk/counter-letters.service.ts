/**
 * Letters with a PIN. They are drawn when they are printed, by a colleague of whoever prepared the offer: nobody has the
 * code on the screen and the PIN on paper at once, and no row or file holds a PIN.
 */
import { AccessLog, AccessLogWatch, RegisterReader } from '@gun/data-broker-server';
import { PinLetterContent } from '@gun/documents-contract';
import { DocumentIssuer } from '@gun/documents-server';
import { PersonKeys } from '@gun/identity-server';
import { brusselsDate, type OfficerActor } from '@gun/kernel';
import { Database } from '@gun/nest';
import { credentialType, type WaitingLetters } from '@gun/wallet-contract';
import { Inject, Injectable } from '@nestjs/common';
import { Offers } from '../issuer/offers';
import { walletConfigToken, type WalletConfig } from '../wallet-config';
import { walletProblem } from '../wallet-problem';
import { CounterOfficers, type CounterOfficer } from './counter-officer';
import { CounterOffers, referenceOf, type CounterOffer } from './counter-offers';
import { purposes } from './desk-holders';
import { officeContact } from './office-contact';

@Injectable()
export class CounterLettersService {
  constructor(
    private readonly database: Database,
    private readonly prepared: CounterOffers,
    private readonly officers: CounterOfficers,
    private readonly offers: Offers,
    private readonly registers: RegisterReader,
    private readonly people: PersonKeys,
    private readonly papers: DocumentIssuer,
    private readonly log: AccessLog,
    private readonly watch: AccessLogWatch,
    @Inject(walletConfigToken) private readonly config: WalletConfig,
  ) {}

  async list({ officeId, officerId, roles }: OfficerActor): Promise<WaitingLetters> {
    if (isAuditor(roles)) return { items: [] };
    const waiting = await this.prepared.waitingAt(officeId);
    return {
      items: waiting.map((offer) => ({
        ...{ id: offer.id, reference: referenceOf(offer), title: credentialType(offer.type).title },
        ...{ language: offer.language, printed: offer.printed, mine: offer.officerId === officerId },
        ...{ preparedAt: offer.preparedAt.toISOString(), until: offer.until.toISOString() },
        preparedBy: offer.officerName,
      })),
    };
  }

  /** @throws letterNotFound, letterOfOwnOffer, sourceSilent, accessLogClosed. */
  async print(officer: OfficerActor, letterId: string) {
    const by = await this.officers.find(officer);
    const waiting = isAuditor(officer.roles) ? [] : await this.prepared.waitingAt(officer.officeId);
    const offer = waiting.find(({ id }) => id === letterId);
    if (!by || !offer) throw walletProblem('letterNotFound');
    if (offer.officerId === officer.officerId) throw walletProblem('letterOfOwnOffer');
    await this.watch.ensureOpen();
    const bytes = await this.papers.renderPinLetter(await this.contentOf(offer, by));
    await this.database.transaction(async (tx) => {
      await this.prepared.notePrint(tx, offer);
      await this.log.record(tx, {
        ...{ subject: offer.ownerId, who: by.who, channel: 'desk', what: ['name', 'address'], source: 'wallet' },
        ...{ why: { purpose: purposes.handOver }, outcome: 'given' },
      });
    });
    return { bytes, mediaType: 'application/pdf' as const, fileName: `${referenceOf(offer)}.pdf` };
  }

  private async contentOf(offer: CounterOffer, { office }: CounterOfficer): Promise<PinLetterContent> {
    const { ownerId, language, preparedAt, until, offerId } = offer;
    const number = await this.people.nationalNumberOf(ownerId);
    const answer = await this.registers.person(number, purposes.handOver, ['name', 'address'], { partyId: ownerId });
    const { givenName, surname, address } = answer.state === 'known' ? answer.value : {};
    if (!surname || !address) throw walletProblem('sourceSilent');
    const { street, houseNumber, box, postCode, municipality } = address;
    return PinLetterContent.parse({
      ...{ language, reference: referenceOf(offer), authority: office.name[language], pin: this.offers.pinOf(offerId) },
      addressee: {
        name: [givenName, surname].filter(Boolean).join(' '),
        addressLines: [[street, houseNumber, box].filter(Boolean).join(' '), `${postCode} ${municipality}`],
      },
      document: credentialType(offer.type).title[language],
      ...{ preparedOn: brusselsDate(preparedAt), until: brusselsDate(until) },
      walletUrl: new URL(`/${language}/wallet`, this.config.portalUrl).href,
      contact: officeContact(office, language),
    });
  }
}

const isAuditor = (roles: OfficerActor['roles']): boolean => roles.every((role) => role === 'auditor');
