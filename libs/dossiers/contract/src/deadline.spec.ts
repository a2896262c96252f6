import { describe, expect, test } from '@jest/globals';
import { addDays } from '@gun/kernel';
import { DeadlineRule } from '@gun/procedures-contract';
import fc from 'fast-check';
import {
  deadlineShare,
  dueDate,
  pauseClock,
  resumeClock,
  startClock,
  startOfPosted,
  type DeadlineClock,
  type DeadlinePause,
} from './deadline';
import { entityCalendar } from './holiday';

const rule = (amount: number, unit: DeadlineRule['unit'], more: Partial<DeadlineRule> = {}): DeadlineRule =>
  DeadlineRule.parse({ kind: 'strict', start: 'receipt', amount, unit, effect: 'none', pausable: true, ...more });
const citizen = { kind: 'citizen' } as const satisfies Partial<DeadlineRule>;
const saturday = { saturdayCounts: true };
const pause = (from: string, until?: string, cause: DeadlinePause['cause'] = 'documentsAsked'): DeadlinePause => ({
  cause,
  from,
  ...(until && { until }),
});
const due = (start: string, period: DeadlineRule, pauses: DeadlinePause[] = [], today = '2035-01-01'): string =>
  dueDate(period, { start, pauses }, { today }).due;

/** Event, period, last day, why. */
const days: [string, DeadlineRule, string, string][] = [
  ['2026-10-26', rule(8, 'workingDays'), '2026-11-05', 'the weekend and All Saints do not count'],
  ['2026-10-26', rule(8, 'workingDays', saturday), '2026-11-04', 'the text counts Saturday'],
  ['2026-10-26', rule(8, 'workingDays', { ...citizen, ...saturday }), '2026-11-05', 'a citizen has the longer period'],
  ['2026-11-25', rule(30, 'calendarDays'), '2026-12-28', 'Christmas on a Friday rolls over the weekend'],
  ['2027-03-03', rule(75, 'calendarDays'), '2027-05-18', 'Whit Monday rolls over'],
  ['2027-04-01', rule(30, 'calendarDays'), '2027-05-03', '1 May on a Saturday rolls to Monday'],
  ['2027-04-30', rule(15, 'calendarDays'), '2027-05-18', 'Saturday before Whit Monday'],
  ['2027-04-30', rule(15, 'clearDays'), '2027-05-18', 'Sunday before Whit Monday'],
  ['2027-02-01', rule(45, 'calendarDays'), '2027-03-18', 'an ordinary Thursday'],
  ['2026-03-03', rule(1, 'calendarDays'), '2026-03-04', 'the day after the event is day one'],
  ['2026-03-03', rule(1, 'clearDays'), '2026-03-05', 'one clear day leaves the day after it'],
  ['2026-03-06', rule(1, 'calendarDays'), '2026-03-09', 'Saturday rolls to Monday'],
  ['2026-03-06', rule(1, 'workingDays'), '2026-03-09', 'Friday, then Monday'],
  ['2026-03-07', rule(1, 'workingDays'), '2026-03-09', 'an event on Saturday'],
  ['2026-03-06', rule(1, 'workingDays', saturday), '2026-03-07', 'Saturday counts'],
  ['2026-04-03', rule(3, 'calendarDays'), '2026-04-07', 'Easter Monday rolls to Tuesday'],
  ['2026-04-02', rule(1, 'workingDays'), '2026-04-03', 'Good Friday is a working day'],
  ['2026-04-03', rule(1, 'workingDays'), '2026-04-07', 'Easter Monday does not count'],
  ['2026-04-30', rule(1, 'calendarDays'), '2026-05-04', '1 May on a Friday, then the weekend'],
  ['2026-04-30', rule(1, 'workingDays'), '2026-05-04', 'the same in working days'],
  ['2028-04-28', rule(3, 'calendarDays'), '2028-05-02', '1 May on a Monday'],
  ['2027-04-30', rule(1, 'calendarDays'), '2027-05-03', '1 May on a Saturday gives no Monday off'],
  ['2022-04-29', rule(2, 'calendarDays'), '2022-05-02', '1 May on a Sunday gives no Monday off'],
  ['2026-05-13', rule(1, 'workingDays'), '2026-05-15', 'Ascension does not count, the Friday after it does'],
  ['2026-07-20', rule(1, 'calendarDays'), '2026-07-22', 'National Day rolls over'],
  ['2026-11-10', rule(1, 'calendarDays'), '2026-11-12', 'Armistice rolls over'],
  ['2026-12-31', rule(1, 'calendarDays'), '2027-01-04', 'New Year on a Friday, then the weekend'],
  ['2026-12-24', rule(1, 'workingDays'), '2026-12-28', 'Christmas, then the weekend'],
  ['2028-02-28', rule(1, 'calendarDays'), '2028-02-29', 'the leap day is a day'],
  ['2027-02-26', rule(3, 'calendarDays'), '2027-03-01', 'February has 28 days'],
  ['2028-02-26', rule(3, 'calendarDays'), '2028-02-29', 'February has 29 days'],
];

const months: [string, DeadlineRule, string, string][] = [
  ['2027-01-31', rule(1, 'months'), '2027-03-01', 'no 31 February: the 28th, a Sunday, rolls over'],
  ['2028-01-31', rule(1, 'months'), '2028-02-29', 'no 31 February: the leap day'],
  ['2028-02-29', rule(1, 'years'), '2029-02-28', 'no 29 February'],
  ['2028-02-29', rule(4, 'years'), '2032-03-01', '29 February, a Sunday, rolls over'],
  ['2026-03-31', rule(1, 'months'), '2026-04-30', '31st to a month of 30 days'],
  ['2026-08-31', rule(1, 'months'), '2026-09-30', '31st to a month of 30 days'],
  ['2026-10-31', rule(4, 'months'), '2027-03-01', '28 February 2027 is a Sunday'],
  ['2026-03-15', rule(1, 'months'), '2026-04-15', 'the same day number'],
  ['2026-12-15', rule(2, 'months'), '2027-02-15', 'over the end of the year'],
  ['2026-11-25', rule(1, 'months'), '2026-12-28', 'Christmas rolls over the weekend'],
  ['2026-03-25', rule(12, 'months'), '2027-03-25', 'a year in months'],
  ['2026-03-25', rule(1, 'years'), '2027-03-25', 'a year'],
  ['2027-02-28', rule(1, 'months'), '2027-03-30', 'authority: 28 March, a Sunday before Easter Monday'],
  ['2027-02-28', rule(1, 'months', citizen), '2027-03-31', 'citizen: the end of the month'],
  ['2026-04-30', rule(1, 'months'), '2026-06-01', 'authority: 30 May, a Saturday, rolls over'],
  ['2026-04-30', rule(2, 'months'), '2026-06-30', 'authority: 30 June'],
  ['2026-06-30', rule(1, 'months'), '2026-07-30', 'authority: 30 July'],
  ['2026-06-30', rule(1, 'months', citizen), '2026-07-31', 'citizen: 31 July'],
  ['2027-02-28', rule(1, 'years'), '2028-02-28', 'authority: 28 February'],
  ['2027-02-28', rule(1, 'years', citizen), '2028-02-29', 'citizen: the leap day'],
  ['2026-06-29', rule(1, 'months', citizen), '2026-07-29', 'not the last day: one reading only'],
];

const paused: [string, DeadlineRule, DeadlinePause[], string, string][] = [
  ['2027-03-03', rule(30, 'calendarDays'), [pause('2027-03-10', '2027-03-22')], '2027-04-14', 'twelve days'],
  ['2027-03-03', rule(30, 'calendarDays'), [pause('2027-03-10', '2027-03-10')], '2027-04-02', 'answered the same day'],
  ['2027-03-03', rule(30, 'calendarDays'), [pause('2027-06-01', '2027-07-01')], '2027-04-02', 'asked after the end'],
  [
    '2027-03-03',
    rule(30, 'calendarDays'),
    [pause('2027-03-10', '2027-03-16'), pause('2027-03-12', '2027-03-22', 'appeal')],
    '2027-04-14',
    'two causes at once count once',
  ],
  [
    '2027-03-03',
    rule(30, 'calendarDays', { pausable: false }),
    [pause('2027-03-10', '2027-03-22')],
    '2027-04-02',
    'the text allows no pause',
  ],
  [
    '2027-03-03',
    rule(30, 'calendarDays', { pausable: false }),
    [pause('2027-03-10', '2027-03-22', 'appeal')],
    '2027-04-14',
    'an appeal suspends whatever the text',
  ],
  [
    '2027-03-03',
    rule(30, 'calendarDays'),
    [pause('2027-03-10', '2027-03-22', 'outage')],
    '2027-04-02',
    'our outage gives the authority no day',
  ],
  [
    '2027-03-03',
    rule(30, 'calendarDays', { ...citizen, pausable: false }),
    [pause('2027-03-10', '2027-03-22', 'outage')],
    '2027-04-14',
    'our outage costs the citizen no day',
  ],
  [
    '2026-03-27',
    rule(5, 'workingDays'),
    [pause('2026-04-02', '2026-04-07')],
    '2026-04-08',
    'over Easter: two working days',
  ],
  [
    '2026-12-21',
    rule(5, 'workingDays'),
    [pause('2026-12-24', '2026-12-27')],
    '2026-12-29',
    'over Christmas and a weekend: no working day lost',
  ],
  [
    '2026-12-21',
    rule(10, 'calendarDays'),
    [pause('2026-12-24', '2027-01-03')],
    '2027-01-11',
    'over Christmas and New Year: each day',
  ],
  ['2027-01-31', rule(1, 'months'), [pause('2027-02-10', '2027-02-15')], '2027-03-05', 'a month and five days'],
  [
    '2026-03-20',
    rule(14, 'calendarDays'),
    [pause('2026-03-28', '2026-03-30')],
    '2026-04-07',
    'over the night of 23 hours; then Easter',
  ],
];

describe('the last day', () => {
  test.each(days)('after %s', (start, period, expected, why) =>
    expect([why, due(start, period)]).toEqual([why, expected]),
  );
  test.each(months)('from date to date after %s', (start, period, expected, why) =>
    expect([why, due(start, period)]).toEqual([why, expected]),
  );
  test.each(paused)('with a pause, after %s', (start, period, pauses, expected, why) =>
    expect([why, due(start, period, pauses)]).toEqual([why, expected]),
  );

  test('after an ordinary registered letter counts from the third working day', () => {
    const start = startOfPosted('2026-12-24');
    expect(addDays(start, 1)).toBe('2026-12-30');
    expect(due(start, rule(60, 'calendarDays'))).toBe('2027-03-01');
  });

  test('of silence on a request opens the next clock on the day after', () =>
    expect(addDays(due('2027-02-01', rule(45, 'calendarDays')), 1)).toBe('2027-03-19'));

  test('follows an entity calendar only when asked', () => {
    const clock = startClock('2026-10-30');
    const view = { today: '2026-11-25' };
    expect(dueDate(rule(3, 'calendarDays'), clock, view).due).toBe('2026-11-02');
    expect(dueDate(rule(3, 'calendarDays'), clock, { ...view, calendar: entityCalendar('federal') }).due).toBe(
      '2026-11-03',
    );
  });

  test('moves with the one extension, in the unit of the rule', () => {
    const extension = { amount: 1, reason: 'Advice of the fire service is late.' };
    const extended = dueDate(
      rule(2, 'months'),
      { start: '2026-01-15', pauses: [], extension },
      { today: '2026-01-15' },
    );
    expect(extended).toMatchObject({ due: '2026-04-15', extendedBy: 1 });
  });
});

describe('the day on which a clock starts', () => {
  test.each([
    ['2026-03-03T22:59:59Z', '2026-03-03', 'just before midnight in winter'],
    ['2026-03-03T23:00:00Z', '2026-03-04', 'midnight in winter'],
    ['2026-03-29T00:59:00Z', '2026-03-29', 'the night of 23 hours'],
    ['2026-03-29T21:59:59Z', '2026-03-29', 'the end of the day of 23 hours'],
    ['2026-10-25T00:30:00Z', '2026-10-25', 'the first time it is half past two'],
    ['2026-10-25T01:30:00Z', '2026-10-25', 'the second time it is half past two'],
    ['2026-10-25T23:00:00Z', '2026-10-26', 'after the day of 25 hours'],
    ['2026-07-01', '2026-07-01', 'a date stays a date'],
  ])('at %s is %s', (event, start) => expect(startClock(event).start).toBe(start));
});

describe('a clock that stands still', () => {
  const period = rule(75, 'calendarDays');
  const clock = pauseClock(startClock('2026-10-12T08:00:00Z'), 'documentsAsked', '2026-11-16T10:04:00Z');

  test('shows what has gone, what is left, and the day if it went on today', () =>
    expect(dueDate(period, clock, { today: '2026-11-23' })).toEqual({
      start: '2026-10-12',
      due: '2027-01-04',
      lastDay: '2027-01-02',
      total: 75,
      elapsed: 35,
      remaining: 40,
      pausedDays: 7,
      stoppedSince: '2026-11-16',
      late: false,
    }));

  test('keeps that date when it goes on that day', () => {
    const resumed = resumeClock(clock, 'documentsAsked', '2026-11-23T15:00:00Z');
    const deadline = dueDate(period, resumed, { today: '2026-12-01' });
    expect(deadline).toMatchObject({ due: '2027-01-04', pausedDays: 7, remaining: 32 });
    expect(deadline.stoppedSince).toBeUndefined();
  });

  test('is never late, however long the answer takes', () =>
    expect(dueDate(period, clock, { today: '2029-01-01' })).toMatchObject({ late: false, remaining: 40 }));

  test('is not stopped twice for one cause, and goes on for that cause only', () => {
    expect(pauseClock(clock, 'documentsAsked', '2026-11-18')).toBe(clock);
    expect(resumeClock(clock, 'appeal', '2026-11-23')).toEqual(clock);
  });

  test('does not stop where the text allows no pause', () =>
    expect(dueDate({ ...period, pausable: false }, clock, { today: '2026-11-23' })).toMatchObject({
      elapsed: 42,
      pausedDays: 0,
      due: '2026-12-28',
    }));
});

describe('a running clock', () => {
  const clock = startClock('2026-11-02');
  const seen = (today: string) => dueDate(rule(20, 'calendarDays'), clock, { today });

  test('tells the share that has gone', () => {
    expect(deadlineShare(seen('2026-11-02'))).toBe(0);
    expect(deadlineShare(seen('2026-11-12'))).toBe(0.5);
    expect(deadlineShare(seen('2026-11-18'))).toBe(0.8);
    expect(deadlineShare(seen('2026-11-21'))).toBe(0.95);
    expect(deadlineShare(seen('2027-11-21'))).toBe(1);
  });

  test('is late only after its last day, which may come after the last counted one', () => {
    expect(seen('2026-11-22')).toMatchObject({ lastDay: '2026-11-22', due: '2026-11-23', remaining: 0, late: false });
    expect(seen('2026-11-23').late).toBe(false);
    expect(seen('2026-11-24').late).toBe(true);
  });
});

describe('whatever the period', () => {
  const anyDay = fc.integer({ min: 0, max: 12_000 }).map((offset) => addDays('2020-01-01', offset));
  const anyRule = fc
    .record({
      kind: fc.constantFrom('order' as const, 'strict' as const, 'citizen' as const), // const: the union's members
      amount: fc.integer({ min: 1, max: 24 }),
      unit: fc.constantFrom(...(['calendarDays', 'workingDays', 'clearDays', 'months', 'years'] as const)), // const: same
      saturdayCounts: fc.boolean(),
    })
    .map(({ amount, unit, ...more }) => rule(amount, unit, more));
  const anyClock = fc
    .tuple(anyDay, fc.array(fc.tuple(fc.nat(200), fc.nat(60)), { maxLength: 4 }))
    .map(([start, gaps]): DeadlineClock => ({
      start,
      pauses: gaps.map(([after, length]) => pause(addDays(start, after), addDays(start, after + length))),
    }));
  const at = (clock: DeadlineClock, period: DeadlineRule) => dueDate(period, clock, { today: '2060-01-01' });

  test('a later event never gives an earlier date', () =>
    fc.assert(
      fc.property(anyRule, anyDay, fc.nat(40), (period, start, later) =>
        expect(due(addDays(start, later), period) >= due(start, period)).toBe(true),
      ),
    ));

  test('a longer period never gives an earlier date', () =>
    fc.assert(
      fc.property(anyRule, anyClock, (period, clock) =>
        expect(at(clock, { ...period, amount: period.amount + 1 }).due >= at(clock, period).due).toBe(true),
      ),
    ));

  test('a pause never brings the date nearer', () =>
    fc.assert(
      fc.property(anyRule, anyClock, (period, clock) =>
        expect(at(clock, period).due >= at({ ...clock, pauses: [] }, period).due).toBe(true),
      ),
    ));

  test('a citizen never has less time than an authority', () =>
    fc.assert(
      fc.property(anyRule, anyClock, (period, clock) =>
        expect(at(clock, { ...period, kind: 'citizen' }).due >= at(clock, { ...period, kind: 'order' }).due).toBe(true),
      ),
    ));

  test('elapsed and remaining make the total, day after day', () =>
    fc.assert(
      fc.property(anyRule, anyClock, fc.nat(400), (period, clock, after) => {
        const seen = dueDate(period, clock, { today: addDays(clock.start, after) });
        expect(seen.elapsed + seen.remaining).toBe(seen.total);
        expect(seen.elapsed).toBeGreaterThanOrEqual(0);
        expect(seen.remaining).toBeGreaterThanOrEqual(0);
        expect(seen.due >= seen.lastDay).toBe(true);
      }),
    ));
});
