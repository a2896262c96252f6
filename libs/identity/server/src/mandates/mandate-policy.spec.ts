import { enterprises } from '@gun/testing';
import { describe, expect, test } from '@jest/globals';
import { formatEnterpriseNumber } from '@gun/kernel';
import { mayAnswer, mayLast, mayRevoke } from './mandate-policy';
import type { StoredMandate } from './mandate-store';

const today = '2026-11-30';
const jeanne = { id: 'jeanne', kind: 'person', name: 'Jeanne Modèle' } as const;
const offered: StoredMandate = {
  ...{ id: 'm', writtenBy: 'principal', answer: 'none', revoked: false, answerBefore: '2026-12-30' },
  ...{ from: today, until: '2027-11-30' },
  principal: jeanne,
  holder: { kind: 'person', name: 'Yanis Relais' },
};
const yanis = { id: 'yanis', name: 'Yanis Relais' };
const accepted: StoredMandate = { ...offered, answer: 'accepted', holder: { ...yanis, kind: 'person' } };

describe('the period of a mandate', () => {
  test.each([
    ['one day, today', today, today, true],
    ['five years from its first day', '2027-01-01', '2032-01-01', true],
    ['a day more than five years', '2027-01-01', '2032-01-02', false],
    ['five years from today, although its first day is long past', '2020-01-01', '2031-11-30', true],
    ['one that is over', '2026-01-01', '2026-11-29', false],
    ['one that ends before it begins', '2026-12-02', '2026-12-01', false],
  ])('may be %s: %s to %s', (_what, from, until, allowed) =>
    expect(mayLast({ from, until }, today).allowed).toBe(allowed),
  );

  test('of a child ends before the child comes of age', () => {
    expect(mayLast({ from: today, until: '2026-12-14' }, today, '2026-12-14').allowed).toBe(true);
    expect(mayLast({ from: today, until: '2026-12-15' }, today, '2026-12-14').allowed).toBe(false);
  });
});

describe('a proposal', () => {
  test('is for whoever carries the name that stands in it', () =>
    expect(mayAnswer(offered, yanis, today)).toEqual({ allowed: true }));

  test('is refused to another name', () =>
    expect(mayAnswer(offered, { id: 'bram', name: 'Bram Voorbeeld' }, today)).toMatchObject({
      reason: 'mandateForAnother',
    }));

  test('is refused to its own writer, also under the right name', () =>
    expect(mayAnswer(offered, { id: 'jeanne', name: 'Yanis Relais' }, today)).toMatchObject({ reason: 'mandateOwn' }));

  test('names an enterprise by its number as well', () => {
    const { number, name } = enterprises.boekhoudkantoor;
    const toFirm = { ...offered, holder: { kind: 'enterprise', name: formatEnterpriseNumber(number) } } as const;
    const firm = { id: 'firm', name, number };
    expect(mayAnswer(toFirm, firm, today).allowed).toBe(true);
    expect(mayAnswer(toFirm, { ...firm, number: enterprises.koffiebar.number }, today).allowed).toBe(false);
  });

  test('that asks for a right can be granted by anyone who holds its code', () => {
    const asked: StoredMandate = { ...offered, writtenBy: 'holder', holder: { ...yanis, kind: 'person' } };
    const { principal: _none, ...open } = asked;
    expect(mayAnswer(open, { id: 'jeanne', name: 'Jeanne Modèle' }, today).allowed).toBe(true);
  });

  test.each([
    ['was answered', accepted, today],
    ['was withdrawn', { ...offered, revoked: true }, today],
    ['waited too long', offered, '2026-12-31'],
  ])('that %s is not there any more', (_what, mandate, day) =>
    expect(mayAnswer(mandate, yanis, day)).toMatchObject({ reason: 'mandateNotFound' }),
  );
});

describe('ending', () => {
  test.each(['principal', 'holder'] as const)('is open to the %s once it was accepted', (side) =>
    expect(mayRevoke(accepted, side, today).allowed).toBe(true),
  );

  test('a proposal is its writer’s alone', () => {
    expect(mayRevoke(offered, 'principal', today).allowed).toBe(true);
    expect(mayRevoke(offered, 'holder', today).allowed).toBe(false);
  });

  test('what is over already is refused', () =>
    expect(mayRevoke(accepted, 'holder', '2027-12-01')).toMatchObject({ reason: 'mandateEnded' }));
});
