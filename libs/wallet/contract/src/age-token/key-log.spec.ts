import { expect, test } from '@jest/globals';
import { continues, emptyHead, extendHead, findKey, headOf, monthOf, type LoggedKey } from './key-log';

const line = (month: string, n = `modulus of ${month}`): LoggedKey => ({ claim: 'age_over_18', month, n, e: 'AQAB' });
const log = [line('2026-10'), line('2026-11'), line('2026-12')];
const seen = async (lines: readonly LoggedKey[]) => (await headOf(lines))!;
const november = { claim: 'age_over_18', month: '2026-11' };

test('a log that only grew continues what was seen', async () => {
  expect(await continues(log, await seen(log.slice(0, 2)))).toBe(true);
  expect(await continues(log, emptyHead)).toBe(true);
  expect(await extendHead(await seen(log.slice(0, 2)), log[2]!)).toEqual(await headOf(log));
});

test.each([
  ['a line was changed', [log[0]!, line('2026-11', 'key for one person'), log[2]!]],
  ['a line was taken away', [log[0]!, log[2]!]],
  ['lines changed places', [log[1]!, log[0]!, log[2]!]],
  ['it is shorter', [log[0]!]],
])('it does not when %s, and no key of it counts', async (_what, shown) => {
  expect(await continues(shown, await seen(log))).toBe(false);
  expect(await findKey(shown, await seen(log), november)).toBeUndefined();
});

test('the key of a claim and month is found', async () => {
  expect(await findKey(log, await seen(log), november)).toEqual(log[1]);
  expect(await findKey(log, await seen(log), { claim: 'age_over_21', month: '2026-11' })).toBeUndefined();
});

test('a key that was not in the log when everybody saw it does not count', async () => {
  expect(await findKey(log, await seen(log.slice(0, 1)), november)).toBeUndefined();
});

test('a log with two keys for one claim and month is believed in nothing', async () => {
  const twice = [...log, line('2026-11', 'a second key')];
  expect(await findKey(twice, await seen(twice), november)).toBeUndefined();
});

test('months are those of UTC, the same for everybody', () => {
  expect(monthOf(new Date('2026-11-30T23:30:00+00:00'))).toBe('2026-11');
});
