/** What an officer does with the attestations of the person whom they opened. */
import { AccessLog, AccessLogWatch } from '@gun/data-broker-server';
import { uuidV7, type CitizenActor, type OfficerActor } from '@gun/kernel';
import { Database, once, type IdempotentCall } from '@gun/nest';
import { Notifier } from '@gun/notifications-server';
import {
  mayOfficeRevoke,
  type CredentialKey,
  type DeskOffer,
  type DeskWallet,
  type OpenDeskWallet,
  type PrepareOffer,
  type RevokeAtDesk,
} from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';
import { CredentialStore, type Place } from '../credentials/credential-store';
import { WalletService } from '../holder/wallet.service';
import { Revocations } from '../revocation/revocations';
import { walletProblem } from '../wallet-problem';
import { CounterOfficers } from './counter-officer';
import { counterOfferNotice } from './counter-offer-notice';
import { CounterOffers } from './counter-offers';
import { DeskHolders, purposes } from './desk-holders';
import { DeskOpenings, type DeskOpening } from './desk-openings';
import { DeskWalletReader } from './desk-wallet.reader';

@Injectable()
export class DeskWalletService {
  constructor(
    private readonly database: Database,
    private readonly officers: CounterOfficers,
    private readonly holders: DeskHolders,
    private readonly openings: DeskOpenings,
    private readonly reader: DeskWalletReader,
    private readonly store: CredentialStore,
    private readonly wallet: WalletService,
    private readonly prepared: CounterOffers,
    private readonly revocations: Revocations,
    private readonly log: AccessLog,
    private readonly watch: AccessLogWatch,
    private readonly notifier: Notifier,
  ) {}

  /** @throws holderNotHere, sourceSilent, accessLogClosed. */
  async open(officer: OfficerActor, { nationalNumber, reason }: OpenDeskWallet): Promise<DeskWallet> {
    const by = await this.officers.find(officer);
    if (!by) throw walletProblem('holderNotHere');
    const holder = await this.holders.get(nationalNumber, by, reason);
    return this.reader.read(officer, await this.openings.open(holder, by, reason));
  }

  /**
   * Asks the source for a document that is not held yet, then opens a way into a phone.
   * @throws openingNotFound, openingOver, typeNotOffered, nothingAtSource, sourceSilent, sourceLater, accessLogClosed.
   */
  async prepare(
    officer: OfficerActor,
    { openingId, type, language }: PrepareOffer & { openingId: string },
    call: IdempotentCall,
  ): Promise<DeskOffer> {
    const opening = await this.openings.get(officer, openingId);
    const by = await this.reader.officerAt(officer);
    if (!this.reader.mayHandOver(by.duties, type)) throw walletProblem('typeNotOffered');
    await this.watch.ensureOpen();
    const place = await this.ensureHeld(opening, type, call);
    const { offerId } = await this.database.transaction((tx) =>
      once(tx, officer.officerId, call, async () => {
        const id = await this.prepared.prepare(tx, place, by, { language, requestKey: call.key });
        await this.log.record(tx, {
          ...{ subject: opening.ownerId, who: by.who, channel: 'desk', what: [`credential.${type}`] },
          ...{ why: { purpose: purposes.handOver }, source: 'wallet', outcome: 'given' },
        });
        await this.notifier.notify(tx, {
          ...{ ownerId: opening.ownerId, eventId: uuidV7() },
          ...counterOfferNotice(type, by.office.name),
        });
        return { offerId: id };
      }),
    );
    return this.offerOf(opening, officer, offerId);
  }

  /** @throws openingNotFound, openingOver, counterOfferNotFound, counterOfferClosed. */
  async endOffer(
    officer: OfficerActor,
    { openingId, offerId }: { openingId: string; offerId: string },
    call: IdempotentCall,
  ): Promise<DeskOffer> {
    const opening = await this.openings.get(officer, openingId);
    await this.database.transaction((tx) =>
      once(tx, officer.officerId, call, async () => {
        const offer = await this.prepared.find(opening.ownerId, offerId, tx);
        if (offer?.office !== officer.officeId) throw walletProblem('counterOfferNotFound');
        if (!(await this.prepared.end(tx, offer))) throw walletProblem('counterOfferClosed');
        return {};
      }),
    );
    return this.offerOf(opening, officer, offerId);
  }

  /** @throws openingNotFound, openingOver, notYourAttestation, nothingToRevoke, accessLogClosed. */
  async revoke(
    officer: OfficerActor,
    { openingId, credentialId, ...grounds }: RevokeAtDesk & { openingId: string },
    call: IdempotentCall,
  ): Promise<DeskWallet> {
    const opening = await this.openings.get(officer, openingId);
    const { duties, who } = await this.reader.officerAt(officer);
    await this.database.transaction((tx) =>
      once(tx, officer.officerId, call, async () => {
        const row = await this.store.find({ ownerId: opening.ownerId, credentialId }, tx);
        if (row && !mayOfficeRevoke(duties, row.type)) throw walletProblem('notYourAttestation');
        if (row?.state !== 'valid') throw walletProblem('nothingToRevoke');
        await this.revocations.revoke(tx, { ...row, credentialId }, grounds, { who, channel: 'desk' });
        return {};
      }),
    );
    return this.reader.read(officer, openingId);
  }

  private async ensureHeld({ ownerId, name }: DeskOpening, type: CredentialKey, call: IdempotentCall): Promise<Place> {
    const held = await this.store.findHeld(ownerId, type);
    if (held?.state === 'valid') return { ownerId, credentialId: held.id };
    const added = await this.wallet.add(atTheCounter(ownerId, name), { type }, call);
    if (added.state !== 'valid') throw walletProblem('sourceLater');
    return { ownerId, credentialId: added.id };
  }

  private async offerOf({ ownerId }: DeskOpening, officer: OfficerActor, id: string): Promise<DeskOffer> {
    const offer = await this.prepared.find(ownerId, id);
    if (offer?.office !== officer.officeId) throw walletProblem('counterOfferNotFound');
    return this.reader.offer(officer, offer);
  }
}

/** The person themselves asks the source, in front of an officer who saw their identity card. */
const atTheCounter = (personId: string, name: string): CitizenActor => ({
  ...{ kind: 'citizen', personId, partyId: personId, partyKind: 'person', assurance: 'high', name },
});
