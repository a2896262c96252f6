import { Clock } from '@gun/nest';
import { describe, expect, test } from '@jest/globals';
import type { RegisterEnterprise, RegisterPerson } from '@gun/data-broker-contract';
import { enterprises, personas } from '@gun/testing';
import { Logger } from '@nestjs/common';
import { FakeQuestionLog } from '../access-log/fake-question-log';
import { FakeEnterpriseRegisterClient } from './fake-enterprise-register.client';
import { FakeNationalRegisterClient } from './fake-national-register.client';
import { legalBases } from '../legal-bases/legal-bases';
import { RegisterReader } from './register.reader';

Logger.overrideLogger(false);

const { camille, bram } = personas;
const person: RegisterPerson = {
  ssin: camille.nrn,
  givenName: camille.givenName,
  surname: camille.surname,
  birthDate: camille.birthDate,
  address: { ...camille.address, since: '2019-03-01' },
  household: [],
};
const koffiebar: RegisterEnterprise = {
  enterpriseNumber: enterprises.koffiebar.number,
  name: enterprises.koffiebar.name,
  legalForm: 'BV',
  seat: { ...enterprises.koffiebar.seat, since: '2020-01-01' },
  active: true,
  nace: '56.301',
  units: [],
  directors: [{ ssin: bram.nrn, since: '2020-01-01' }],
};

const koffiebarParty = { id: '019ac8a0-0000-7000-8000-000000000001', enterpriseNumber: koffiebar.enterpriseNumber };

function open() {
  const nationalRegister = new FakeNationalRegisterClient([person]);
  const enterpriseRegister = new FakeEnterpriseRegisterClient([koffiebar]);
  const accesses = new FakeQuestionLog();
  return {
    nationalRegister,
    enterpriseRegister,
    accesses,
    registers: new RegisterReader(nationalRegister, enterpriseRegister, accesses, new Clock(), legalBases),
  };
}

describe('asking the registers', () => {
  test('gives what a procedure may know', async () => {
    const { registers } = open();
    const answer = await registers.person(camille.nrn, 'change-of-address', ['name', 'address']);
    expect(answer).toMatchObject({ state: 'known', value: { surname: camille.surname } });
  });

  test('never reaches the source without a legal basis', async () => {
    const { registers, nationalRegister, enterpriseRegister } = open();
    expect(await registers.person(camille.nrn, 'curiosity', ['name'])).toMatchObject({ failure: 'notPermitted' });
    expect(await registers.enterprise(koffiebarParty, 'curiosity')).toMatchObject({
      failure: 'notPermitted',
    });
    expect(nationalRegister.asked).toEqual([]);
    expect(enterpriseRegister.questions).toBe(0);
  });

  test('never reaches the source for more than the purpose needs', async () => {
    const { registers, nationalRegister } = open();
    const answer = await registers.person(camille.nrn, 'criminal-record-extract', ['name', 'household']);
    expect(answer).toMatchObject({ state: 'unavailable', failure: 'notPermitted' });
    expect(nationalRegister.asked).toEqual([]);
  });

  test('says beforehand which pieces a purpose may ask for', () => {
    const { registers } = open();
    expect(registers.permitted('criminal-record-extract', ['name', 'household'])).toEqual(['name']);
  });

  test('tells "down" from "knows nobody"', async () => {
    const { registers, nationalRegister } = open();
    expect(await registers.person(bram.nrn, 'profile', ['name'])).toMatchObject({ state: 'absent' });
    nationalRegister.failure = 'down';
    expect(await registers.person(camille.nrn, 'profile', ['name'])).toMatchObject({ failure: 'down' });
  });

  test('lists only the enterprises that a person directs, without the other people behind them', async () => {
    const { registers } = open();
    expect(await registers.mandatesOf(bram.nrn)).toMatchObject({
      value: [{ enterpriseNumber: koffiebar.enterpriseNumber, active: true }],
    });
    expect(await registers.mandatesOf(camille.nrn)).toMatchObject({ value: [] });
    const answer = await registers.enterprise(koffiebarParty, 'terrace-permit');
    expect(JSON.stringify(answer)).not.toContain(bram.nrn);
  });
});

describe('a question to a register', () => {
  test('is a line: given, absent or failed, on the basis that allowed it', async () => {
    const { registers, nationalRegister, accesses } = open();
    await registers.person(camille.nrn, 'change-of-address', ['name', 'address'], { dossier: 'GUN-1234' });
    await registers.person(bram.nrn, 'profile', ['name']);
    nationalRegister.failure = 'down';
    await registers.person(camille.nrn, 'profile', ['name']);
    expect(accesses.lines).toMatchObject([
      { outcome: 'given', evidence: ['name', 'address'], dossier: 'GUN-1234', legalBasis: legalBases[0]?.legalBasis },
      { outcome: 'absent', purpose: 'profile' },
      { outcome: 'failed', failure: 'down' },
    ]);
  });

  test('by somebody who acts for the subject names them and their right', async () => {
    const { registers, accesses } = open();
    const representative = { name: 'Camille Exemple', right: 'parent' } as const;
    await registers.person(bram.nrn, 'profile', ['name'], { representative });
    expect(accesses.lines).toMatchObject([{ representative }]);
  });

  test('about a party that is known already goes to the log without a number', async () => {
    const { registers, accesses } = open();
    const partyId = '019ac8a0-0000-7000-8000-0000000000aa';
    await registers.person(bram.nrn, 'profile', ['name'], { partyId });
    expect(accesses.lines).toMatchObject([{ partyId, outcome: 'absent' }]);
  });

  test('that was refused is a line too, though the source never heard of it', async () => {
    const { registers, nationalRegister, accesses } = open();
    await registers.person(camille.nrn, 'curiosity', ['name']);
    expect(nationalRegister.asked).toEqual([]);
    expect(accesses.lines).toMatchObject([{ outcome: 'refused', failure: 'noLegalBasis', purpose: 'curiosity' }]);
  });

  test('does not leave the house while lines can no longer be proven', async () => {
    const { registers, accesses, nationalRegister } = open();
    accesses.closed = true;
    await expect(registers.person(camille.nrn, 'profile', ['name'])).rejects.toThrow('accessLogClosed');
    expect(nationalRegister.asked).toEqual([]);
  });

  test('is not answered when its line cannot be kept', async () => {
    const { registers, accesses } = open();
    accesses.record = () => Promise.reject(new Error('no room'));
    await expect(registers.person(camille.nrn, 'profile', ['name'])).rejects.toThrow('no room');
  });
});
