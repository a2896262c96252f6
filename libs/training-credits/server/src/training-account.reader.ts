import { brusselsDate, fillPath, type CitizenActor } from '@gun/kernel';
import { Clock } from '@gun/nest';
import {
  readTrainingAccount,
  type TrainingAccountView,
  type TrainingMoveView,
  type TrainingReservationView,
  type TrainingSchemeView,
} from '@gun/training-credits-contract';
import { Injectable } from '@nestjs/common';
import { grantors, partyName, providers } from './catalogue/training-parties';
import { trainingSchemes, type TrainingScheme } from './catalogue/training-schemes';
import { CourseSeal } from './course-seal';
import { partyOf } from './ledger/account';
import { isIntact } from './ledger/chain';
import { TrainingLedger, type LedgerLine } from './ledger/ledger';
import { totalOf, type Lot } from './ledger/lots';
import { reservationCodeFrom } from './reservation-code';
import { ReservationStore, type Reservation } from './reservation-store';
import { ensureForOneself } from './training-problem';

const shownAtMost = 200;

@Injectable()
export class TrainingAccountReader {
  constructor(
    private readonly ledger: TrainingLedger,
    private readonly reservations: ReservationStore,
    private readonly seal: CourseSeal,
    private readonly clock: Clock,
  ) {}

  /** What is left, reserved and moved, with the check of the chain. @throws onlyForYourself */
  async read(actor: CitizenActor): Promise<TrainingAccountView> {
    const ownerId = ensureForOneself(actor);
    const [lines, reserved] = await Promise.all([
      this.ledger.linesOf(ownerId),
      this.reservations.listOf(ownerId, shownAtMost),
    ]);
    const reservations = await Promise.all(reserved.map((reservation) => this.reservationView(reservation)));
    const courses = new Map(reservations.map(({ id, course }) => [id, course]));
    const books = [...Map.groupBy(lines, ({ scheme }) => scheme).values()];
    return {
      self: fillPath(readTrainingAccount, {}),
      intact: books.every(isIntact),
      schemes: trainingSchemes.map((scheme) => {
        const book = lines.filter((line) => line.scheme === scheme.key);
        return schemeView(scheme, book, brusselsDate(this.clock.now()));
      }),
      providers: providers.map(({ agencyId: id, name, schemes }) => ({ id, name, schemes: [...schemes] })),
      reservations,
      moves: lines
        .toSorted((a, b) => b.at.getTime() - a.at.getTime() || b.place - a.place)
        .map((line) => moveView(line, courses)),
    };
  }

  /** What a person takes along: their moves with the names of their courses. */
  async movesOf(ownerId: string): Promise<TrainingMoveView[]> {
    const reserved = await this.reservations.listOf(ownerId);
    const courses = await Promise.all(
      reserved.map(async ({ id, course }) => [id, await this.seal.open(ownerId, id, course)] as const),
    );
    const byReservation = new Map(courses);
    return (await this.ledger.linesOf(ownerId)).map((line) => moveView(line, byReservation));
  }

  private async reservationView(reservation: Reservation): Promise<TrainingReservationView> {
    const { ownerId, id, scheme, amount, provider, course, state, until } = reservation;
    const code = state === 'open' && reservationCodeFrom(await this.seal.bytesFor(ownerId, id));
    return {
      ...{ id, scheme, amount, provider: partyName(provider), state, until: until.toISOString() },
      course: await this.seal.open(ownerId, id, course),
      ...(code && { code }),
    };
  }
}

/** What an account holds, by last day, the first to end first. */
function heldIn(account: string, lines: readonly LedgerLine[]): Lot[] {
  const held = new Map<string, number>();
  const add = (until: string, amount: number) => held.set(until, (held.get(until) ?? 0) + amount);
  for (const { from, to, until, amount } of lines) {
    if (to === account) add(until, amount);
    if (from === account) add(until, -amount);
  }
  const lots = [...held].map(([until, amount]) => ({ until, amount })).filter(({ amount }) => amount > 0);
  return lots.toSorted((a, b) => a.until.localeCompare(b.until));
}

function schemeView(
  { key, name, law, unit }: TrainingScheme,
  lines: readonly LedgerLine[],
  today: string,
): TrainingSchemeView {
  const available = heldIn('available', lines).filter(({ until }) => until >= today);
  return {
    ...{ key, name, law, unit, available: totalOf(available), reserved: totalOf(heldIn('reserved', lines)) },
    grantors: grantors.filter(({ schemes }) => schemes.includes(key)).map((grantor) => grantor.name),
    lots: available.map(({ until, amount }) => ({ until, available: amount })),
  };
}

function moveView(line: LedgerLine, courses: ReadonlyMap<string, string>): TrainingMoveView {
  const { id, scheme, place, at, kind, amount, until, reservationId, accessId, hash } = line;
  const party = partyOf(line);
  const course = reservationId ? courses.get(reservationId) : undefined;
  return {
    ...{ id, scheme, place, at: at.toISOString(), kind, amount, until, hash },
    ...(party && { party: partyName(party) }),
    ...(course && { course }),
    ...(accessId && { accessId }),
  };
}
