/**
 * What a grantor does. It knows people by the pseudonym of its sector; who has not come to the counter yet finds the grant
 * at their first sign-in. The grantor hears the same in both cases: it does not learn who uses the counter.
 */
import { SectorPseudonyms } from '@gun/identity-server';
import { brusselsDate, uuidV7, type AgencyActor } from '@gun/kernel';
import { Clock, Database, once, type IdempotentCall, type Tx } from '@gun/nest';
import { Notifier } from '@gun/notifications-server';
import type { GrantTrainingCredits, TrainingGrant } from '@gun/training-credits-contract';
import { Injectable } from '@nestjs/common';
import { grantorOf, grantors, partyName } from './catalogue/training-parties';
import { lastDayOf, schemeOf, type TrainingScheme } from './catalogue/training-schemes';
import { TrainingLedger } from './ledger/ledger';
import { TrainingAccesses } from './training-accesses';
import { creditsGranted } from './training-notices';
import { trainingProblem } from './training-problem';
import { WaitingGrants, type WaitingGrant } from './waiting-grants';

@Injectable()
export class GrantsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ledger: TrainingLedger,
    private readonly waiting: WaitingGrants,
    private readonly accesses: TrainingAccesses,
    private readonly pseudonyms: SectorPseudonyms,
    private readonly notifier: Notifier,
  ) {}

  /** @throws schemeNotFound, notAGrantor, beyondCap */
  async grant(
    { agencyId: agency }: AgencyActor,
    { subject, scheme: key, amount }: GrantTrainingCredits,
    call: IdempotentCall,
  ): Promise<TrainingGrant> {
    const scheme = schemeOf(key);
    if (!scheme) throw trainingProblem('schemeNotFound');
    if (!grantorOf(agency)?.schemes.includes(key)) throw trainingProblem('notAGrantor');
    const now = this.clock.now();
    const until = lastDayOf(scheme, brusselsDate(now));
    const grant: WaitingGrant = { agency, id: uuidV7(), scheme: key, amount, until };
    const ownerId = await this.pseudonyms.find(subject, agency);
    return this.database.transaction((tx) =>
      once(tx, agency, call, async () => {
        if (ownerId) await this.bookNow(tx, ownerId, scheme, grant);
        else await this.keepWaiting(tx, subject, scheme, grant);
        return { id: grant.id, scheme: key, amount, unit: scheme.unit, grantedAt: now.toISOString(), until };
      }),
    );
  }

  /**
   * Takes in what was granted to somebody before they came, and lets grantors find them from now on. What two grantors
   * gave together beyond the cap, neither knowing of the other, is cut. Repeatable.
   */
  async welcome(ownerId: string): Promise<void> {
    for (const { agencyId } of grantors) {
      const subject = await this.pseudonyms.of(ownerId, agencyId);
      await this.database.transaction(async (tx) => {
        for (const grant of await this.waiting.take(tx, agencyId, subject)) {
          const scheme = schemeOf(grant.scheme);
          if (!scheme || grant.until < brusselsDate(this.clock.now())) continue;
          await this.bookWithin(tx, ownerId, scheme, grant);
        }
      });
    }
  }

  /** Refused for what this grantor itself gave, as it would be for somebody who is not here. */
  private async bookNow(tx: Tx, ownerId: string, scheme: TrainingScheme, grant: WaitingGrant): Promise<void> {
    const book = { ownerId, scheme: scheme.key };
    await this.ledger.lock(tx, book);
    const own = await this.ledger.grantedUntil(tx, book, grant.until, grant.agency);
    ensureWithinCap(scheme, own + grant.amount);
    await this.bookWithin(tx, ownerId, scheme, grant);
  }

  private async bookWithin(tx: Tx, ownerId: string, scheme: TrainingScheme, grant: WaitingGrant): Promise<void> {
    const room = (scheme.cap ?? Infinity) - (await this.lockedTotal(tx, ownerId, grant));
    const amount = Math.min(grant.amount, room);
    if (amount > 0) await this.book(tx, ownerId, scheme, { ...grant, amount });
  }

  private async book(tx: Tx, ownerId: string, scheme: TrainingScheme, grant: WaitingGrant): Promise<void> {
    const { agency: party, amount, until } = grant;
    const book = { ownerId, scheme: scheme.key };
    const accessId = await this.accesses.record(tx, { agencyId: party }, ownerId, scheme);
    const lots = [{ until, amount }];
    const [eventId = grant.id] = await this.ledger.add(tx, book, { kind: 'grant', lots, party, accessId });
    const news = { ownerId, eventId, scheme, amount, until, party: partyName(party) };
    await this.notifier.notify(tx, creditsGranted(news));
  }

  private async lockedTotal(tx: Tx, ownerId: string, { scheme, until }: WaitingGrant): Promise<number> {
    await this.ledger.lock(tx, { ownerId, scheme });
    return this.ledger.grantedUntil(tx, { ownerId, scheme }, until);
  }

  private async keepWaiting(tx: Tx, subject: string, scheme: TrainingScheme, grant: WaitingGrant): Promise<void> {
    const total = await this.waiting.lockedTotal(tx, subject, grant);
    ensureWithinCap(scheme, total + grant.amount);
    await this.waiting.keep(tx, subject, grant, this.clock.now());
  }
}

/** @throws beyondCap */
function ensureWithinCap({ cap = Infinity }: TrainingScheme, total: number): void {
  if (total > cap) throw trainingProblem('beyondCap');
}
