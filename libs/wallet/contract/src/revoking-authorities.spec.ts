import { describe, expect, test } from '@jest/globals';
import { credentialKeys } from './credential-type';
import { hasWalletDesk, mayOfficeHandOver, mayOfficeRevoke, type OfficeDuties } from './revoking-authorities';

const population = (...roles: OfficeDuties['roles']): OfficeDuties => ({ service: 'population', roles });
const licences: OfficeDuties = { agency: 'agency-mobility', roles: ['officer'] };
const kindsOf = (may: typeof mayOfficeRevoke, duties: OfficeDuties) =>
  credentialKeys.filter((type) => may(duties, type));

describe('who revokes at a desk', () => {
  test.each<[string, OfficeDuties, string[]]>([
    ['a supervisor of a population service', population('officer', 'supervisor'), ['identity', 'drivingLicence']],
    ['an officer of it', population('officer'), []],
    ['an auditor of it', population('auditor'), []],
    ['an officer of the register of licences', licences, ['drivingLicence']],
    ['an auditor of that register', { ...licences, roles: ['auditor'] }, []],
    ['a supervisor of another service', { service: 'public-space', roles: ['supervisor'] }, []],
    ['an office without software of its own', { roles: ['officer'] }, []],
  ])('%s', (_who, duties, kinds) => expect(kindsOf(mayOfficeRevoke, duties)).toEqual(kinds));
});

describe('who hands over at a counter', () => {
  test('whoever handles files at a population service', () => {
    expect(kindsOf(mayOfficeHandOver, population('officer'))).toContain('identity');
    expect(kindsOf(mayOfficeHandOver, population('supervisor'))).toContain('drivingLicence');
  });

  test.each([['an auditor', population('auditor')] as const, ['the register of licences', licences] as const])(
    'not %s',
    (_who, duties) => expect(kindsOf(mayOfficeHandOver, duties)).toEqual([]),
  );
});

test('the desk is there for whoever has something to do at it, and for nobody else', () => {
  expect([population('officer'), licences].map(hasWalletDesk)).toEqual([true, true]);
  expect([population('auditor'), { service: 'public-space', roles: ['officer'] } as const].map(hasWalletDesk)).toEqual([
    false,
    false,
  ]);
});
