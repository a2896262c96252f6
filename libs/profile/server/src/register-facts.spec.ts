import { describe, expect, test } from '@jest/globals';
import { formatEnterpriseNumber, registerNames } from '@gun/kernel';
import { enterprises, personas } from '@gun/testing';
import { enterpriseFacts, factFrom, personFacts } from './register-facts';

const { nationalRegister } = registerNames;

const readAt = '2026-11-25T09:00:00.000Z';
const { camille, lou, noa } = personas;
const identity = { id: 'applicant', kind: 'identity' } as const;
const facts = personFacts((ssin) => `ref-of-${ssin.length}`, '2026-12-14');
const person = {
  givenName: camille.givenName,
  surname: camille.surname,
  birthDate: camille.birthDate,
  address: { ...camille.address, since: '2019-03-01' },
  household: [lou, noa].map(({ nrn, givenName, surname, birthDate }) => ({
    ...{ ssin: nrn, givenName, surname, birthDate },
    relation: 'child' as const,
  })),
};

describe('a fact', () => {
  test('says its value, its source and when it was read', () => {
    expect(factFrom(identity, nationalRegister, { state: 'known', value: person, readAt }, facts.identity)).toEqual({
      id: 'applicant',
      kind: 'identity',
      concept: 'population-record.name',
      state: 'known',
      value: { text: 'Camille Exemplaire' },
      source: nationalRegister,
      readAt,
    });
  });

  test('without a value says whether the source was silent or holds nothing', () => {
    const silent = factFrom(
      identity,
      nationalRegister,
      { state: 'unavailable', failure: 'slow', readAt },
      facts.identity,
    );
    const nothing = factFrom(identity, nationalRegister, { state: 'absent', readAt }, facts.identity);
    expect([silent.state, nothing.state]).toEqual(['unavailable', 'absent']);
    expect(silent).not.toHaveProperty('value');
    expect([silent.failure, nothing.failure]).toEqual(['silent', undefined]);
  });

  test.each([
    ['down', 'silent'],
    ['nonsense', 'unreadable'],
    ['foreignSubject', 'unreadable'],
    ['notPermitted', 'notPermitted'],
  ] as const)('of a register that is %s says %s', (failure, told) => {
    const answer = { state: 'unavailable', failure, readAt } as const;
    expect(factFrom(identity, nationalRegister, answer, facts.identity).failure).toBe(told);
  });

  test('that was not asked for is unavailable, even when the rest is known', () => {
    const fact = factFrom(identity, nationalRegister, { state: 'known', value: {}, readAt }, facts.identity);
    expect(fact.state).toBe('unavailable');
  });
});

describe('the facts of a person', () => {
  test('give the address with the day since which it holds', () => {
    expect(facts.address(person)).toEqual({
      value: { address: { ...camille.address, inReference: true } },
      since: '2019-03-01',
    });
  });

  test('name the household by handles, and tell minors from adults by the birth date in the register', () => {
    const members = facts.household(person)?.value.members ?? [];
    expect(members.map(({ name, minor }) => [name, minor])).toEqual([
      ['Lou Voorbeeld', true],
      ['Noa Voorbeeld', true],
    ]);
    expect(JSON.stringify(members)).not.toContain(lou.nrn);
    const onBirthday = personFacts(() => 'ref', '2026-12-15').household(person)?.value.members ?? [];
    expect(onBirthday.map(({ minor }) => minor)).toEqual([true, false]);
  });

  test('give the one name of a person who has one name', () => {
    expect(facts.identity({ givenName: '', surname: 'Suharto' })).toEqual({ value: { text: 'Suharto' } });
  });
});

describe('the facts of an enterprise', () => {
  const { number, name, legalForm, units, seat, nace } = enterprises.koffiebar;
  const enterprise = {
    ...{ enterpriseNumber: number, name, legalForm, nace, active: true },
    seat: { ...seat, since: '2020-01-01' },
    units: units.map((unit) => ({ ...unit, address: { ...unit.address, since: '2020-01-01' } })),
  };

  test('give its name, form and number as people write them', () => {
    expect(enterpriseFacts.enterprise(enterprise)).toEqual({
      value: { text: `Koffiebar Voorbeeld (BV), ${formatEnterpriseNumber(number)}` },
    });
  });

  test('give every establishment unit with its address', () => {
    expect(enterpriseFacts.establishmentUnits(enterprise).value.units).toMatchObject([
      { number: units[0].number, address: { municipality: 'Gent', inReference: true } },
      { number: units[1].number },
    ]);
  });
});
