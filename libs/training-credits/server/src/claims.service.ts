/** What a training provider does: claim what was reserved for its course, and give back what was not used. */
import { SectorPseudonyms } from '@gun/identity-server';
import { brusselsDate, fillPath, type AgencyActor } from '@gun/kernel';
import { Clock, Database, once, type IdempotentCall, type Tx } from '@gun/nest';
import { Notifier } from '@gun/notifications-server';
import {
  readTrainingClaim,
  type ClaimTrainingCredits,
  type RefundTrainingCredits,
  type TrainingClaim,
} from '@gun/training-credits-contract';
import { Injectable } from '@nestjs/common';
import { partyName } from './catalogue/training-parties';
import { getScheme, type TrainingScheme } from './catalogue/training-schemes';
import { TrainingLedger } from './ledger/ledger';
import { takeLatestEnding, takeSoonestEnding } from './ledger/lots';
import { digestOfCode } from './reservation-code';
import { ReservationStore, type Reservation } from './reservation-store';
import { TrainingAccesses } from './training-accesses';
import { creditsRefunded, creditsSpent } from './training-notices';
import { trainingProblem } from './training-problem';

@Injectable()
export class ClaimsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ledger: TrainingLedger,
    private readonly reservations: ReservationStore,
    private readonly accesses: TrainingAccesses,
    private readonly pseudonyms: SectorPseudonyms,
    private readonly notifier: Notifier,
  ) {}

  /** Takes what a code stands for, once. What was reserved beyond it is released. @throws codeNotFound, beyondReservation */
  async claim(
    agency: AgencyActor,
    { code, amount }: ClaimTrainingCredits,
    call: IdempotentCall,
  ): Promise<TrainingClaim> {
    const { agencyId: party } = agency;
    const { claimId } = await this.database.transaction((tx) =>
      once(tx, party, call, async () => {
        const reservation = await this.reservations.findByCode(tx, party, digestOfCode(code), this.clock.now());
        if (!reservation) throw trainingProblem('codeNotFound');
        if (amount > reservation.amount) throw trainingProblem('beyondReservation');
        const scheme = getScheme(reservation.scheme);
        await this.ledger.lock(tx, reservation);
        const accessId = await this.accesses.record(tx, agency, reservation.ownerId, scheme);
        const reservationId = reservation.id;
        const held = await this.ledger.heldFor(tx, reservation, 'reserved', reservationId);
        const lots = takeSoonestEnding(held, amount) ?? [];
        const [eventId = accessId] = await this.ledger.add(tx, reservation, {
          ...{ kind: 'spend', lots, party, reservationId, accessId },
        });
        const left = await this.ledger.heldFor(tx, reservation, 'reserved', reservationId);
        await this.ledger.add(tx, reservation, { kind: 'release', lots: left, reservationId });
        await this.reservations.end(tx, reservation, 'spent');
        await this.tell(tx, reservation, scheme, { kind: 'spend', amount, eventId });
        return { claimId: reservationId };
      }),
    );
    return this.view(agency, claimId);
  }

  /** Gives back; what is past its last day expires at once. @throws claimNotFound, beyondClaim */
  async refund(
    agency: AgencyActor,
    { claimId, amount }: RefundTrainingCredits & { claimId: string },
    call: IdempotentCall,
  ): Promise<TrainingClaim> {
    const { agencyId: party } = agency;
    await this.database.transaction((tx) =>
      once(tx, party, call, async () => {
        const claim = await this.getClaim(tx, party, claimId);
        const scheme = getScheme(claim.scheme);
        await this.ledger.lock(tx, claim);
        const lots = takeLatestEnding(await this.ledger.heldFor(tx, claim, `provider:${party}`, claimId), amount);
        if (!lots) throw trainingProblem('beyondClaim');
        const accessId = await this.accesses.record(tx, agency, claim.ownerId, scheme);
        const [eventId = accessId] = await this.ledger.add(tx, claim, {
          ...{ kind: 'refund', lots, party, reservationId: claimId, accessId },
        });
        const over = lots.filter(({ until }) => until < brusselsDate(this.clock.now()));
        await this.ledger.add(tx, claim, { kind: 'expire', lots: over });
        await this.tell(tx, claim, scheme, { kind: 'refund', amount, eventId });
        return {};
      }),
    );
    return this.view(agency, claimId);
  }

  /** @throws claimNotFound, the same for another's and for none at all */
  async read(agency: AgencyActor, claimId: string): Promise<TrainingClaim> {
    await this.database.transaction(async (tx) => {
      const claim = await this.getClaim(tx, agency.agencyId, claimId);
      await this.accesses.record(tx, agency, claim.ownerId, getScheme(claim.scheme));
    });
    return this.view(agency, claimId);
  }

  /** A claim as its provider sees it; whoever calls has written down that they did. */
  async view({ agencyId }: AgencyActor, claimId: string): Promise<TrainingClaim> {
    const claim = await this.getClaim(this.database.manager, agencyId, claimId);
    const { spend = 0, refund = 0 } = await this.ledger.totalsOf(claim, claimId);
    return {
      ...{ self: fillPath(readTrainingClaim, { claimId }), id: claimId, scheme: claim.scheme },
      subject: await this.pseudonyms.of(claim.ownerId, agencyId),
      ...{ unit: getScheme(claim.scheme).unit, amount: spend, refunded: refund },
      completed: await this.reservations.isCompleted(claim),
    };
  }

  private async getClaim(tx: Tx, provider: string, claimId: string): Promise<Reservation> {
    const claim = await this.reservations.findClaimed(tx, provider, claimId);
    if (!claim) throw trainingProblem('claimNotFound');
    return claim;
  }

  private async tell(tx: Tx, { ownerId, provider }: Reservation, scheme: TrainingScheme, news: Told): Promise<void> {
    const { kind, amount, eventId } = news;
    const words = kind === 'spend' ? creditsSpent : creditsRefunded;
    await this.notifier.notify(tx, words({ ownerId, eventId, scheme, amount, party: partyName(provider) }));
  }
}

interface Told {
  readonly kind: 'spend' | 'refund';
  readonly amount: number;
  readonly eventId: string;
}
