import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { uuidV7 } from '@gun/kernel';
import { Clock, CreatePlatform1764000000000, Database } from '@gun/nest';
import type { MoveKind } from '@gun/training-credits-contract';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { CreateTrainingCredits1764520000000 } from '../migrations/1764520000000-create-training-credits';
import { isIntact } from './chain';
import { TrainingLedger, type Book, type Move } from './ledger';

const url = process.env['POSTGRES_URL'] ?? ''; // set by the global set-up
let owner: DataSource;
let application: DataSource;
let database: Database;
let ledger: TrainingLedger;

beforeAll(async () => {
  owner = await new DataSource({
    ...{ type: 'postgres', url, migrationsRun: true },
    migrations: [CreatePlatform1764000000000, CreateTrainingCredits1764520000000],
  }).initialize();
  application = await new DataSource({
    ...{ type: 'postgres', url: url.replace('postgres@', 'gun_app@'), extra: { max: 20 } },
  }).initialize();
  database = new Database(application);
  ledger = new TrainingLedger(database, new Clock());
});
afterAll(async () => {
  await application.destroy();
  await owner.destroy();
});

const newBook = (scheme = 'flemish-training-leave'): Book => ({ ownerId: uuidV7(), scheme });
const until = '2027-08-31';
const move = (book: Book, kind: MoveKind, amount: number, more: Partial<Move> = {}) =>
  database.transaction((tx) => ledger.add(tx, book, { kind, lots: [{ until, amount }], ...more }));
const grant = (book: Book, amount: number) => move(book, 'grant', amount, { party: 'agency-payroll-office' });

/** What every account of a book holds, by lot and, where it is one, by reservation. */
const holdings = (books: readonly Book[]) =>
  database.rows<{ account: string; amount: number }>(
    `with sides as (
       select owner_id, scheme, until, to_account as account, amount, reservation_id from training_credits.move
       union all
       select owner_id, scheme, until, from_account, -amount, reservation_id from training_credits.move)
     select account, sum(amount)::int as amount from sides where owner_id = any($1)
     group by owner_id, scheme, until, account, case when account in ('available', 'expired') then null else reservation_id end`,
    [books.map(({ ownerId }) => ownerId)],
  );
const belowZero = async (books: readonly Book[]) =>
  (await holdings(books)).filter(({ account, amount }) => amount < 0 && !account.startsWith('grantor:'));

describe('the database itself', () => {
  test('refuses to take more than an account holds, whoever asks first', async () => {
    const book = newBook();
    const reservationId = uuidV7();
    await grant(book, 10);
    await expect(move(book, 'reserve', 11, { reservationId })).rejects.toThrow('below zero');
    const asked = Array.from({ length: 12 }, () => move(book, 'reserve', 3, { reservationId: uuidV7() }));
    const outcomes = await Promise.allSettled(asked);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    expect(await database.transaction((tx) => ledger.available(tx, book))).toEqual([{ until, amount: 1 }]);
  });

  test('lets a provider take what was reserved for one course, and not what was for another', async () => {
    const book = newBook();
    const [mine, another] = [uuidV7(), uuidV7()];
    const party = 'agency-training-centre';
    await grant(book, 10);
    await move(book, 'reserve', 4, { reservationId: mine });
    await move(book, 'reserve', 6, { reservationId: another });
    await expect(move(book, 'spend', 5, { reservationId: mine, party })).rejects.toThrow('below zero');
    await move(book, 'spend', 4, { reservationId: mine, party });
    await expect(move(book, 'refund', 1, { reservationId: another, party })).rejects.toThrow('below zero');
  });

  test.each([
    ['update training_credits.move set amount = amount + 1'],
    ['delete from training_credits.move'],
    ['truncate training_credits.move'],
  ])('lets the application not %s', async (statement) => {
    await grant(newBook(), 5);
    await expect(database.rows(statement)).rejects.toThrow('permission denied');
  });

  test('refuses a move between accounts that its kind does not join', async () => {
    const sides = ['available', 'provider:agency-training-centre'];
    const insert = `insert into training_credits.move (owner_id, scheme, id, at, kind, from_account, to_account, amount, until)
                    values ($1, 'x', $1, now(), 'expire', $2, $3, 1, '2027-08-31')`;
    const book = newBook('x');
    await grant(book, 5);
    await expect(database.rows(insert, [book.ownerId, ...sides])).rejects.toThrow('move_sides');
  });

  test('lets no account go while the law holds its last line, and all of one go afterwards', async () => {
    const [old, young] = [newBook(), newBook()];
    const longAgo = new TrainingLedger(database, { now: () => new Date('2015-01-01T00:00:00Z') });
    const lots = [{ until: '2015-08-31', amount: 5 }];
    await database.transaction((tx) => longAgo.add(tx, old, { kind: 'grant', lots, party: 'agency-payroll-office' }));
    await grant(young, 5);
    for (const { ownerId } of [old, young])
      for (const before of [new Date('2016-01-01'), new Date('2099-01-01')])
        await database.rows(`select training_credits.erase_books($1, $2)`, [ownerId, before]);
    expect(await ledger.linesOf(old.ownerId)).toEqual([]);
    expect(await ledger.linesOf(young.ownerId)).toHaveLength(1);
  });
});

describe('the chain', () => {
  const changes: [what: string, set: string][] = [
    ['an amount is changed', 'amount = 4'],
    ['a line is dated back', `at = at - interval '1 day'`],
    ['a line is given to another grantor', `from_account = 'grantor:agency-other'`],
    ['a last day is put off', `until = '2099-12-31'`],
  ];

  test.each(changes)('breaks when %s', async (_what, set) => {
    const book = newBook();
    for (const amount of [5, 6, 7]) await grant(book, amount);
    expect(isIntact(await ledger.linesOf(book.ownerId))).toBe(true);
    await owner.query(`update training_credits.move set ${set} where owner_id = $1 and place = 2`, [book.ownerId]);
    expect(isIntact(await ledger.linesOf(book.ownerId))).toBe(false);
  });

  test('breaks when a line is taken out', async () => {
    const book = newBook();
    for (const amount of [5, 6, 7]) await grant(book, amount);
    await owner.query(`delete from training_credits.move where owner_id = $1 and place = 2`, [book.ownerId]);
    expect(isIntact(await ledger.linesOf(book.ownerId))).toBe(false);
  });
});

describe('ten thousand moves in any order, eight at a time', () => {
  const books = Array.from({ length: 10 }, () => newBook());
  const reservations = books.map(() => [uuidV7(), uuidV7(), uuidV7()]);
  const party = 'agency-training-centre';
  const tried = fc.record({
    book: fc.nat(books.length - 1),
    reservation: fc.nat(2),
    kind: fc.constantFrom<MoveKind>('grant', 'reserve', 'reserve', 'release', 'spend', 'refund', 'expire'),
    amount: fc.integer({ min: 1, max: 9 }),
    until: fc.constantFrom('2027-08-31', '2028-08-31'),
  });
  type Tried = typeof tried extends fc.Arbitrary<infer One> ? One : never;

  async function attempt({ book: at, reservation, kind, amount, until: last }: Tried): Promise<boolean> {
    const book = books[at]!; // within its bounds
    const forCourse = kind !== 'grant' && kind !== 'expire' && { reservationId: reservations[at]![reservation]! };
    const asked: Move = { kind, lots: [{ until: last, amount }], party, ...forCourse };
    return database
      .transaction((tx) => ledger.add(tx, book, asked))
      .then(
        () => true,
        (error: unknown) => {
          if (String(error).includes('below zero')) return false;
          throw error;
        },
      );
  }

  test('no account is below zero, all together are zero, and every chain holds', async () => {
    let kept = 0;
    const property = fc.asyncProperty(fc.array(tried, { minLength: 1_000, maxLength: 1_000 }), async (moves) => {
      const lanes = Array.from({ length: 8 }, async (_, lane) => {
        for (let next = lane; next < moves.length; next += 8) if (await attempt(moves[next]!)) kept += 1;
      });
      await Promise.all(lanes);
      expect(await belowZero(books)).toEqual([]);
      expect((await holdings(books)).reduce((total, { amount }) => total + amount, 0)).toBe(0);
      for (const { ownerId } of books) expect(isIntact(await ledger.linesOf(ownerId))).toBe(true);
    });
    await fc.assert(property, { numRuns: 10, endOnFailure: true });
    const lines = await Promise.all(books.map(({ ownerId }) => ledger.linesOf(ownerId)));
    expect(lines.flat()).toHaveLength(kept);
    expect(new Set(lines.flat().map(({ kind }) => kind)).size).toBe(6);
  });
});
