/** What serves for a while only is erased after its time. What a procedure promises of its dossiers is in its definition. */
import { AccessRetention, DeferredEvidence, OldQuestions } from '@gun/data-broker-server';
import { Quarantine } from '@gun/documents-server';
import { DossierEraser, ExpiredDrafts, QueueListings, RepresentativeReadings } from '@gun/dossiers-server';
import { MandateStore, ProofUses, SignIns } from '@gun/identity-server';
import { Database, forgetAnswers, type EventRelay, type Log } from '@gun/nest';
import { DeliveryQueue, LiveChannel } from '@gun/notifications-server';
import { ContactUpkeep } from '@gun/profile-server';
import { TrainingExpiry } from '@gun/training-credits-server';
import { PassedRows } from '@gun/wallet-server';
import { DataExportMaker, ErasureRun } from '@gun/own-data-server';
import type { INestApplicationContext } from '@nestjs/common';

const dayMs = 86_400_000;

/** In days. An answer that is kept for retries holds personal data; after its time, the status table refuses a repeat. */
const kept = {
  unusedUploads: 30,
  unansweredQuestions: 30,
  agencyQuestions: 365,
  answersForRetries: 30,
  toldNews: 7,
  liveEvents: 1,
  signIns: 365,
  proofUses: 1,
  unacceptedMandates: 30,
  sentMessages: 30,
  endedContacts: 7,
  queueListings: 2,
  representativeReadings: 2,
} as const;

/** Does each chore once; one that fails does not stop the others, and comes round again. */
export async function tidyUp(
  app: Pick<INestApplicationContext, 'get'>,
  relay: EventRelay,
  log: Log,
  now = new Date(),
): Promise<void> {
  const before = (days: number): Date => new Date(now.getTime() - days * dayMs);
  const chores: Readonly<Record<string, () => Promise<unknown>>> = {
    unusedUploads: () => app.get(Quarantine).discardUnused(before(kept.unusedUploads)),
    expiredDossiers: () => app.get(DossierEraser).eraseExpired(),
    expiredDrafts: () => app.get(ExpiredDrafts).erase(),
    unansweredQuestions: () => app.get(DeferredEvidence).forget(before(kept.unansweredQuestions)),
    agencyQuestions: () => app.get(OldQuestions).forget(before(kept.agencyQuestions)),
    answersForRetries: () => forgetAnswers(app.get(Database), before(kept.answersForRetries)),
    signIns: () => app.get(SignIns).forget(before(kept.signIns)),
    proofUses: () => app.get(ProofUses).forget(before(kept.proofUses)),
    unacceptedMandates: () => app.get(MandateStore).forgetUnaccepted(before(kept.unacceptedMandates)),
    namesOfMandates: () => app.get(MandateStore).sealOldNames(),
    contactReminders: () => app.get(ContactUpkeep).remind(),
    endedContacts: () => app.get(ContactUpkeep).forget(before(kept.endedContacts)),
    sentMessages: () => app.get(DeliveryQueue).forget(before(kept.sentMessages)),
    queueListings: () => app.get(QueueListings).forget(before(kept.queueListings)),
    representativeReadings: () => app.get(RepresentativeReadings).forget(before(kept.representativeReadings)),
    archives: () => app.get(DataExportMaker).expire(),
    erasures: () => app.get(ErasureRun).carryOut(),
    toldNews: () => relay.forget(before(kept.toldNews)),
    accessLines: () => app.get(AccessRetention).carryOut(),
    trainingCredits: () => app.get(TrainingExpiry).carryOut(),
    passedOffers: () => app.get(PassedRows).forget(),
    liveEvents: () => app.get(LiveChannel).forget(before(kept.liveEvents)),
  };
  for (const [chore, work] of Object.entries(chores))
    await work().catch((error: unknown) => log.error({ chore, error: String(error) }, 'housekeeping failed'));
}
