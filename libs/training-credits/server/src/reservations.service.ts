/** What a person does with their credits: set some aside for a course, or take that back. */
import { brusselsDate, uuidV7, type CitizenActor } from '@gun/kernel';
import { Clock, Database, once, type IdempotentCall, type Tx } from '@gun/nest';
import type { ReserveTrainingCredits, TrainingAccountView } from '@gun/training-credits-contract';
import { Injectable } from '@nestjs/common';
import { providerOf } from './catalogue/training-parties';
import { schemeOf } from './catalogue/training-schemes';
import { CourseSeal } from './course-seal';
import { TrainingLedger } from './ledger/ledger';
import { takeSoonestEnding } from './ledger/lots';
import { digestOfCode, reservationCodeFrom } from './reservation-code';
import { ReservationStore, type Reservation } from './reservation-store';
import { TrainingAccountReader } from './training-account.reader';
import { ensureForOneself, trainingProblem } from './training-problem';

/** Days for which a code holds. */
const codeDays = 30;
const openAtMost = 20;
const dayMs = 86_400_000;

@Injectable()
export class ReservationsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ledger: TrainingLedger,
    private readonly reservations: ReservationStore,
    private readonly seal: CourseSeal,
    private readonly reader: TrainingAccountReader,
  ) {}

  /** @throws onlyForYourself, schemeNotFound, providerNotFound, creditsTooFew, tooManyReservations */
  async reserve(
    actor: CitizenActor,
    { scheme, amount, provider, course }: ReserveTrainingCredits,
    call: IdempotentCall,
  ): Promise<TrainingAccountView> {
    const ownerId = ensureForOneself(actor);
    if (!schemeOf(scheme)) throw trainingProblem('schemeNotFound');
    if (!providerOf(provider)?.schemes.includes(scheme)) throw trainingProblem('providerNotFound');
    const now = this.clock.now();
    const id = uuidV7();
    const sealed = await this.seal.seal(ownerId, id, course);
    const code = reservationCodeFrom(await this.seal.bytesFor(ownerId, id));
    await this.database.transaction((tx) =>
      once(tx, ownerId, call, async () => {
        const book = { ownerId, scheme };
        await this.ledger.lock(tx, book);
        if ((await this.reservations.countOpen(tx, ownerId)) >= openAtMost)
          throw trainingProblem('tooManyReservations');
        const spendable = (await this.ledger.available(tx, book)).filter(({ until }) => until >= brusselsDate(now));
        const lots = takeSoonestEnding(spendable, amount);
        if (!lots) throw trainingProblem('creditsTooFew');
        const until = new Date(now.getTime() + codeDays * dayMs);
        const reservation = { ownerId, id, scheme, amount, provider, course: sealed, createdAt: now, until };
        await this.reservations.insert(tx, reservation, digestOfCode(code));
        await this.ledger.add(tx, book, { kind: 'reserve', lots, reservationId: id });
        return {};
      }),
    );
    return this.reader.read(actor);
  }

  /** @throws onlyForYourself, reservationNotFound, reservationOver */
  async cancel(actor: CitizenActor, reservationId: string, call: IdempotentCall): Promise<TrainingAccountView> {
    const ownerId = ensureForOneself(actor);
    await this.database.transaction((tx) =>
      once(tx, ownerId, call, async () => {
        const reservation = await this.reservations.find(tx, ownerId, reservationId);
        if (!reservation) throw trainingProblem('reservationNotFound');
        if (reservation.state !== 'open') throw trainingProblem('reservationOver');
        await this.release(tx, reservation, 'cancelled');
        return {};
      }),
    );
    return this.reader.read(actor);
  }

  /** Ends those for which nobody came in time. Run by the worker; harmless to repeat. */
  async lapse(limit = 500): Promise<void> {
    const now = this.clock.now();
    for (const { ownerId, id } of await this.reservations.listOver(now, limit))
      await this.database.transaction(async (tx) => {
        const reservation = await this.reservations.find(tx, ownerId, id);
        if (reservation?.state === 'open') await this.release(tx, reservation, 'lapsed');
      });
  }

  private async release(tx: Tx, reservation: Reservation, state: 'cancelled' | 'lapsed'): Promise<void> {
    await this.ledger.lock(tx, reservation);
    const lots = await this.ledger.heldFor(tx, reservation, 'reserved', reservation.id);
    await this.ledger.add(tx, reservation, { kind: 'release', lots, reservationId: reservation.id });
    await this.reservations.end(tx, reservation, state);
  }
}
